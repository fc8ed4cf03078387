package vn.motcua.dossier.rest;

import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.motcua.api.Confirmation;
import vn.motcua.api.Problem;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Receipt;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.ResultCode;

/**
 * The answers of one call, or of one item of a batch.
 *
 * @param fields what was read of it, with the errors and warnings found
 */
public record Answers(String reference, FieldReader fields) {

    /** What the register said; {@code done} is the code of success, 201 where {@code creates} something new. */
    public ResponseEntity<Object> of(ResultCode done, boolean creates, String dossierCode, Outcome outcome) {
        return switch (item(done, dossierCode, outcome)) {
            case Item.Done(Confirmation confirmation) ->
                ResponseEntity.status(creates && !confirmation.repeated() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(confirmation);
            case Item.Refused(Problem problem) -> problem.response();
        };
    }

    /** Every error found in the fields. */
    public ResponseEntity<Object> invalid() {
        return invalidProblem().response();
    }

    Item item(ResultCode done, String dossierCode, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(Receipt receipt, boolean repeated) ->
                new Item.Done(Confirmation.of(
                        done, dossierCode, receipt.number(), receipt.at(), repeated, fields.warnings()));
            case Outcome.Conflicting(Instant storedAt, List<String> names) ->
                refused(ResultCode.DOSSIER_EXISTS, storedAt, names);
            case Outcome.NotFound() -> refused(ResultCode.DOSSIER_NOT_FOUND);
            case Outcome.Closed(Instant returnedAt) -> refused(ResultCode.STATUS_NOT_ALLOWED, returnedAt);
            case Outcome.TooEarly(Instant earliest) -> {
                fields.rejectBefore("returnedAt", "receivedAt", earliest);
                yield new Item.Refused(invalidProblem());
            }
            case Outcome.TooLate(Instant latest) -> tooLate("returnedAt", latest);
            case Outcome.ReceivedAfterReturn(Instant returnedAt) -> tooLate("receivedAt", returnedAt);
        };
    }

    Item.Refused refused(ResultCode code, Object... arguments) {
        return new Item.Refused(Problem.of(Refusal.of(code, reference, arguments)
                .withErrors(fields.errors())
                .withWarnings(fields.warnings())));
    }

    private Item tooLate(String field, Instant latest) {
        fields.rejectAfter(field, latest);
        return new Item.Refused(invalidProblem());
    }

    Problem invalidProblem() {
        return Problem.of(Refusal.invalid(fields, reference));
    }
}
