package vn.motcua.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.Admittance;
import vn.motcua.asmx.AsmxTextTooLong;
import vn.motcua.server.PassingFailure;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.ResultCode;

/**
 * Why a call was refused, as {@link ResultWriter} or a problem of the REST interface tells the agency.
 *
 * <p>Arguments of the codes' messages, all optional: {@code SECRET_EXPIRED} the moment it expired;
 * {@code NETWORK_NOT_ALLOWED} the caller's address;
 * {@code AGENCY_CLOSED} a list of the successors' names; {@code DOSSIER_EXISTS} the moment it was stored and a list of
 * the fields that differ; {@code DOSSIER_NOT_FOUND} the dossier's code; {@code STATUS_NOT_ALLOWED} the moment the
 * result was returned.
 *
 * @param reference under which operators and the agency find this call
 * @param retryAfter when the same call may succeed, where that is known
 */
public record Refusal(
        ResultCode code,
        String reference,
        Optional<Duration> retryAfter,
        List<FieldError> errors,
        List<FieldWarning> warnings,
        List<Object> arguments) {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    public Refusal {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(ResultCode code, String reference, Object... arguments) {
        return new Refusal(code, reference, Optional.empty(), List.of(), List.of(), List.of(arguments));
    }

    /** Tells where the document is malformed and what was expected. */
    public static Refusal malformed(MalformedDocument cause, String reference) {
        return of(ResultCode.MALFORMED_XML, reference, cause.line(), cause.column(), cause.reason());
    }

    /** Tells where the JSON document is malformed and what was expected. */
    public static Refusal malformedJson(MalformedDocument cause, String reference) {
        return of(ResultCode.MALFORMED_JSON, reference, cause.line(), cause.column(), cause.reason());
    }

    /** Tells that {@code cause} kept the call from being done: our fault, or only out of reach for the moment. */
    public static Refusal failed(Throwable cause, String reference) {
        ResultCode code = PassingFailure.is(cause) ? ResultCode.SYSTEM_BUSY : ResultCode.SYSTEM_FAULT;
        return of(code, reference).withRetryAfter(RETRY_AFTER);
    }

    /** Tells what is too large and how much is allowed. */
    public static Refusal tooLarge(DocumentTooLarge cause, String reference) {
        long limit = cause.limitBytes();
        return of(
                ResultCode.TOO_LARGE,
                reference,
                cause.ofFile() ? Messages.text("limit.file", size(limit)) : Messages.text("limit.document", limit));
    }

    /** Tells how large one file may be. */
    public static Refusal fileTooLarge(long limitBytes, String reference) {
        return tooLarge(DocumentTooLarge.file(limitBytes), reference);
    }

    /** Tells how long a parameter may be. */
    static Refusal tooLarge(AsmxTextTooLong cause, String reference) {
        return of(ResultCode.TOO_LARGE, reference, Messages.text("limit.parameter", cause.maxLength()));
    }

    /** Tells how large a whole request may be. */
    public static Refusal tooLarge(long limitBytes, String reference) {
        return of(ResultCode.TOO_LARGE, reference, size(limitBytes));
    }

    /** Tells which of its limits the agency has reached, and when to come again. */
    public static Refusal overQuota(Admittance.Refused refused, String reference) {
        String limit = switch (refused.limit()) {
            case CALLS_PER_SECOND -> "quota.calls_per_second";
            case SIMULTANEOUS_CALLS -> "quota.simultaneous_calls";
        };
        return of(ResultCode.QUOTA_EXCEEDED, reference, Messages.text(limit, refused.most()))
                .withRetryAfter(refused.retryAfter());
    }

    /** Tells how many calls a minute one network address may make, and when to come again. */
    public static Refusal tooFast(int perMinute, Duration retryAfter, String reference) {
        return of(ResultCode.QUOTA_EXCEEDED, reference, Messages.text("quota.open_calls", perMinute))
                .withRetryAfter(retryAfter);
    }

    /** Tells all errors and warnings of the fields. */
    public static Refusal invalid(FieldReader fields, String reference) {
        List<FieldError> errors = fields.errors();
        return of(ResultCode.INVALID_DATA, reference, errors.size())
                .withErrors(errors)
                .withWarnings(fields.warnings());
    }

    public Refusal withRetryAfter(Duration time) {
        return new Refusal(code, reference, Optional.of(time), errors, warnings, arguments);
    }

    public Refusal withErrors(List<FieldError> errors) {
        return new Refusal(code, reference, retryAfter, errors, warnings, arguments);
    }

    public Refusal withWarnings(List<FieldWarning> warnings) {
        return new Refusal(code, reference, retryAfter, errors, warnings, arguments);
    }

    /** A few words for the code, the same each time. */
    public String title() {
        return Messages.text(Wire.JSON, "title." + code.text());
    }

    /** What happened and what to do, in the words of the REST interface. */
    public String detail() {
        return Messages.text(Wire.JSON, "result." + code.text(), arguments.toArray());
    }

    private static String size(long bytes) {
        long mebibyte = 1024 * 1024;
        return bytes % mebibyte == 0
                ? Messages.text("limit.mebibytes", bytes / mebibyte)
                : Messages.text("limit.bytes", bytes);
    }
}
