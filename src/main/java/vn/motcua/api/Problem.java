package vn.motcua.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.FieldError;

/**
 * Why a call was refused, as {@code application/problem+json} (RFC 9457).
 *
 * @param type where the code is explained
 * @param code the contract's code, the same as over SOAP
 * @param reference under which operators and the agency find the call
 * @param resend whether the same call may succeed later
 * @param retryAfter when, in seconds
 * @param line of malformed JSON, from 1
 * @param column in UTF-16 units, from 1
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String reference,
        boolean resend,
        Optional<Long> retryAfter,
        Optional<Integer> line,
        Optional<Integer> column,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings) {

    private static final String EXPLAINED = "/tich-hop#ma-";

    /** One wrong field: what was sent, shortened, and where it starts. */
    public record Field(
            String code,
            String field,
            Optional<String> value,
            String message,
            Optional<Integer> line,
            Optional<Integer> column) {

        static Field of(FieldError error) {
            return new Field(
                    error.code().text(),
                    error.field(),
                    error.value(),
                    error.message(),
                    error.position().map(FieldError.Position::line),
                    error.position().map(FieldError.Position::column));
        }
    }

    /** What a refusal says to its caller. */
    public static Problem of(Refusal refusal) {
        return new Problem(
                EXPLAINED + refusal.code().text(),
                refusal.title(),
                Statuses.of(refusal.code()).value(),
                refusal.detail(),
                refusal.code().text(),
                refusal.reference(),
                refusal.code().resend(),
                refusal.retryAfter().map(Problem::wholeSeconds),
                Optional.empty(),
                Optional.empty(),
                refusal.errors().stream().map(Field::of).toList(),
                Warning.of(refusal.warnings()));
    }

    /** The body is not JSON, or none that a document may be. */
    static Problem malformed(MalformedDocument cause, String reference) {
        Problem problem = of(Refusal.malformedJson(cause, reference));
        return new Problem(
                problem.type,
                problem.title,
                problem.status,
                problem.detail,
                problem.code,
                problem.reference,
                problem.resend,
                problem.retryAfter,
                Optional.of(cause.line()),
                Optional.of(cause.column()),
                problem.errors,
                problem.warnings);
    }

    /** The whole answer of a controller. */
    public ResponseEntity<Object> response() {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        retryAfter.ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        return answer.body(this);
    }

    /** Rounded up: who comes back after them is not too early. */
    private static long wholeSeconds(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }
}
