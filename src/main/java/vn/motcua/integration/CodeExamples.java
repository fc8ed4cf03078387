package vn.motcua.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.api.Confirmation;
import vn.motcua.api.Problem;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.exchange.ResultWriter;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ResultCode;

/** Answers as the system itself writes them. */
final class CodeExamples {

    private static final String REFERENCE = "06DZ8N4Q5G2R7T1XKV3M";
    private static final Instant AT = Instant.parse("2026-11-23T02:00:04Z");

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private static final Position SOMEWHERE = new Position(7, 3);

    private CodeExamples() {}

    /** The result string of a call that ended so. */
    static String result(ResultCode code, List<String> arguments, String dossier) {
        return switch (code) {
            case DOSSIER_RECEIVED, STATUS_UPDATED, RESULT_RETURNED, STEP_RECORDED ->
                ResultWriter.done(code, dossier, REFERENCE, AT, false, List.of());
            default -> ResultWriter.refused(Refusal.of(code, REFERENCE, arguments.toArray()));
        };
    }

    /** The answer over REST to a call that ended so. */
    static String restAnswer(ResultCode code, List<String> arguments, String dossier) {
        Object answer = code == ResultCode.DOSSIER_CORRECTED
                ? Confirmation.of(code, dossier, REFERENCE, AT, false, List.of())
                : Problem.of(Refusal.of(code, REFERENCE, arguments.toArray()));
        return JSON.writeValueAsString(answer);
    }

    /** The result string of a call whose fields were wrong in these ways. */
    static String invalid(List<ContractCode> wrong) {
        List<FieldError> errors =
                wrong.stream().flatMap(code -> error(code).stream()).toList();
        return ResultWriter.refused(
                Refusal.of(ResultCode.INVALID_DATA, REFERENCE, errors.size()).withErrors(errors));
    }

    static Optional<ResultCode> resultCode(String text) {
        return Arrays.stream(ResultCode.values())
                .filter(code -> code.text().equals(text))
                .findFirst();
    }

    /** What is said about a field; empty for a code that this version does not have. */
    static Optional<String> message(String text, String field, String value, List<String> arguments) {
        FieldReader fields = FieldReader.ofParameters(Map.of(field, Optional.of(value)));
        errorCode(text).ifPresent(code -> fields.reject(code, field, arguments.toArray()));
        Arrays.stream(FieldWarningCode.values())
                .filter(code -> code.text().equals(text))
                .forEach(code -> fields.warn(code, field, arguments.toArray()));
        return fields.failed()
                ? Optional.of(fields.errors().getFirst().message())
                : fields.warnings().stream().findFirst().map(warning -> warning.message());
    }

    /** Stands somewhere in the document when it was sent at all. */
    private static Optional<FieldError> error(ContractCode wrong) {
        Optional<String> value = Optional.of(wrong.value()).filter(text -> !text.isEmpty());
        return errorCode(wrong.code())
                .map(code -> new FieldError(
                        code,
                        wrong.field(),
                        value.map(sent -> SOMEWHERE),
                        value,
                        wrong.answer().orElse("")));
    }

    private static Optional<FieldErrorCode> errorCode(String text) {
        return Arrays.stream(FieldErrorCode.values())
                .filter(code -> code.text().equals(text))
                .findFirst();
    }
}
