package vn.motcua.dossier.soap;

import java.time.Instant;
import java.util.List;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Receipt;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.exchange.ResultWriter;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.ResultCode;

/**
 * The result strings of one call.
 *
 * @param fields what was read of it, with the errors and warnings found
 */
public record Answers(AsmxCall call, FieldReader fields) {

    /** What the register said; {@code done} is the code of success. */
    public String of(ResultCode done, String dossierCode, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(Receipt receipt, boolean repeated) ->
                ResultWriter.done(done, dossierCode, receipt.number(), receipt.at(), repeated, fields.warnings());
            case Outcome.Conflicting(Instant storedAt, List<String> names) ->
                refused(ResultCode.DOSSIER_EXISTS, ProvinceTime.format(storedAt), WireNames.of(names));
            case Outcome.NotFound() -> refused(ResultCode.DOSSIER_NOT_FOUND);
            case Outcome.Closed(Instant returnedAt) ->
                refused(ResultCode.STATUS_NOT_ALLOWED, ProvinceTime.format(returnedAt));
            case Outcome.TooEarly(Instant earliest) -> tooEarly(earliest);
            case Outcome.TooLate(Instant latest) -> tooLate("ngaytra", latest);
            case Outcome.ReceivedAfterReturn(Instant returnedAt) -> tooLate("NgayTiepNhan", returnedAt);
        };
    }

    /** Every error found in the fields. */
    public String invalid() {
        return ResultWriter.refused(Refusal.invalid(fields, call.reference()));
    }

    String refused(ResultCode code, Object... arguments) {
        return ResultWriter.refused(Refusal.of(code, call.reference(), arguments)
                .withErrors(fields.errors())
                .withWarnings(fields.warnings()));
    }

    private String tooEarly(Instant earliest) {
        fields.rejectBefore("ngaytra", "NgayTiepNhan", earliest);
        return invalid();
    }

    private String tooLate(String field, Instant latest) {
        fields.rejectAfter(field, latest);
        return invalid();
    }
}
