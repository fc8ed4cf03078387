package vn.motcua.dossier.soap;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxOperation;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.exchange.AgencyCalls;
import vn.motcua.exchange.CallNote;
import vn.motcua.exchange.FieldReader;
import vn.motcua.shared.ResultCode;

/** {@code TraKetQuaHoSo}: the result was handed over. */
@Component
class ResultOperation implements AsmxOperation {

    private final AgencyCalls calls;
    private final DossierRegister register;

    ResultOperation(AgencyCalls calls, DossierRegister register) {
        this.calls = calls;
        this.register = register;
    }

    @Override
    public String call(AsmxCall call) throws IOException {
        return calls.answer(call, (agency, note) -> returned(call, agency, note));
    }

    private String returned(AsmxCall call, Agency agency, CallNote note) {
        FieldReader fields = Parameters.of(call, List.of("mahoso", "ngaytra"));
        note.concerns(fields, "mahoso");
        Answers answers = new Answers(call, fields);
        String code = fields.required("mahoso", 100);
        Optional<Instant> returnedAt = fields.requiredMoment("ngaytra");
        if (fields.failed() || returnedAt.isEmpty()) {
            return answers.invalid();
        }
        return answers.of(ResultCode.RESULT_RETURNED, code, register.returnResult(agency, code, returnedAt.get()));
    }
}
