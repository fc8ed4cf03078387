package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.ResultCode;

class ProblemWriterTest {

    private static final String REFERENCE = "06H0FY3WNHC65S6Z312T";

    private final JsonMapper json = JsonMapper.shared();
    private final ProblemWriter problems = new ProblemWriter(
            json,
            new ApiSettings(
                    DataSize.ofMegabytes(2),
                    DataSize.ofMegabytes(32),
                    DataSize.ofMegabytes(64),
                    1,
                    Duration.ofMillis(6500),
                    60));
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/dossiers");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysWhenToComeAgainRoundedUp() throws Exception {
        JsonNode problem = afterFailing(new TooBusy());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("7");
        assertThat(problem.path("retryAfter").asInt()).isEqualTo(7);
        assertThat(problem.path("code").asString()).isEqualTo("HE_THONG_BAN");
        assertThat(problem.path("resend").asBoolean()).isTrue();
    }

    @Test
    void aDatabaseOutOfReachIsBusyNotBroken() throws Exception {
        assertThat(afterFailing(new IllegalStateException(new TransientDataAccessResourceException("full")))
                        .path("code")
                        .asString())
                .isEqualTo("HE_THONG_BAN");
    }

    @Test
    void ourOwnFaultIsSaidWithoutItsMessage() throws Exception {
        JsonNode problem = afterFailing(new IllegalStateException("Nguyễn Thị Ánh"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(problem.path("code").asString()).isEqualTo("LOI_HE_THONG");
        assertThat(problem.path("reference").asString()).isEqualTo(REFERENCE);
        assertThat(problem.toString()).doesNotContain("Nguyễn");
    }

    @Test
    void namesTheLimitOfABody() throws Exception {
        JsonNode problem = afterFailing(new BodyTooLarge(2 << 20));

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(problem.path("detail").asString()).contains("2 MB");
    }

    @Test
    void saysWhichSchemeIsWanted() throws Exception {
        problems.write(Refusal.of(ResultCode.NOT_AUTHENTICATED, REFERENCE), request, response);

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void tellsOfAFieldWhatIsKnown() throws Exception {
        FieldError error = new FieldError(
                FieldErrorCode.BAD_DATE,
                "dueAt",
                Optional.of(new FieldError.Position(7, 14)),
                Optional.of("x"),
                "Sai.");
        problems.write(Refusal.of(ResultCode.INVALID_DATA, REFERENCE, 1).withErrors(List.of(error)), request, response);

        JsonNode problem = body();
        assertThat(problem.path("type").asString()).isEqualTo("/tich-hop#ma-DU_LIEU_KHONG_HOP_LE");
        JsonNode told = problem.path("errors").path(0);
        assertThat(told.path("code").asString()).isEqualTo("SAI_DINH_DANG_NGAY");
        assertThat(told.path("field").asString()).isEqualTo("dueAt");
        assertThat(told.path("line").asInt()).isEqualTo(7);
        assertThat(told.path("column").asInt()).isEqualTo(14);
    }

    private JsonNode afterFailing(RuntimeException cause) throws IOException {
        request.setAttribute(CallAttributes.REFERENCE, REFERENCE);
        problems.fail(cause, request, response);
        return body();
    }

    private JsonNode body() {
        return json.readTree(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
