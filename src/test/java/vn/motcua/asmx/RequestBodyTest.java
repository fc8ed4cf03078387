package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void handsOnExactlyTheLimit() throws IOException {
        RequestBody body = body(10, 10);

        assertThat(body.readAllBytes()).hasSize(10);
        assertThat(body.ended()).isTrue();
        assertThat(body.count()).isEqualTo(10);
    }

    @Test
    void stopsOneByteBeyondTheLimit() throws IOException {
        RequestBody body = body(11, 10);

        assertThat(body.readNBytes(10)).hasSize(10);
        assertThatThrownBy(body::read)
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.ending()).isInstanceOf(Ending.TooLarge.class));
    }

    @Test
    void stopsWhenTheTimeIsOver() throws IOException {
        RequestBody body = body(10, 10);
        assertThat(body.read()).isEqualTo('x');
        nanos.addAndGet(Duration.ofSeconds(3).toNanos() + 1);

        assertThatThrownBy(body::read)
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.ending()).isEqualTo(new Ending.TooSlow()));
    }

    @Test
    void stopsWhenNothingComesForTooLong() {
        RequestBody body = new RequestBody(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException(new SocketTimeoutException());
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return read();
                    }
                },
                10,
                new Patience(Duration.ofSeconds(3), 0));

        assertThatThrownBy(body::read)
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.ending()).isEqualTo(new Ending.TooSlow()));
        assertThat(body.ended()).isTrue();
    }

    @Test
    void drainsBeyondTheLimitButNotBeyondItsTime() throws IOException {
        assertThat(body(100_000, 10).drain(Duration.ofSeconds(1))).isTrue();
        assertThat(body(100_000, 10).drain(Duration.ofSeconds(-1))).isFalse();
    }

    private RequestBody body(int size, long limit) {
        return new RequestBody(
                new ByteArrayInputStream("x".repeat(size).getBytes(StandardCharsets.US_ASCII)),
                limit,
                new Patience(Duration.ofSeconds(3), 0),
                nanos::get);
    }
}
