package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class JsonBodiesTest {

    private final JsonBodies bodies = new JsonBodies(new ApiSettings(
            DataSize.ofKilobytes(2), DataSize.ofKilobytes(4), DataSize.ofKilobytes(5), 1, Duration.ofSeconds(1), 60));

    @Test
    void readsUpToTheLimitAndNoFurther() throws Exception {
        assertThat(bodies.document(request(2048))).hasSize(2048);
        assertThatExceptionOfType(BodyTooLarge.class)
                .isThrownBy(() -> bodies.document(request(2049)))
                .satisfies(e -> assertThat(e.limit()).isEqualTo(2048));
    }

    @Test
    void noticesABodyOfUnknownLengthThatIsTooLong() {
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[4097]);

        assertThatExceptionOfType(BodyTooLarge.class).isThrownBy(() -> bodies.batch(request));
    }

    @Test
    void holdsNoMoreThanThereIsRoomFor() throws Exception {
        MockHttpServletRequest first = request(4096);
        bodies.batch(first);
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> bodies.document(request(2048)));
        bodies.release(first);
        bodies.release(first);
        assertThat(bodies.document(request(2048))).hasSize(2048);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=utf-16", "application/json;charset=windows-1258"})
    void refusesOtherEncodings(String type) {
        MockHttpServletRequest request = request(2);
        request.setContentType(type);
        assertThatExceptionOfType(WrongEncoding.class).isThrownBy(() -> bodies.document(request));
    }

    @Test
    void refusesCompressedBodies() {
        MockHttpServletRequest request = request(2);
        request.addHeader("Content-Encoding", "gzip");
        assertThatExceptionOfType(WrongEncoding.class).isThrownBy(() -> bodies.document(request));
    }

    private static MockHttpServletRequest request(int size) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/dossiers");
        request.setContentType("application/json;charset=UTF-8");
        request.setContent(new byte[size]);
        return request;
    }
}
