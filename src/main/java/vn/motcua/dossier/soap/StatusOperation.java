package vn.motcua.dossier.soap;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxOperation;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.exchange.AgencyCalls;
import vn.motcua.exchange.CallNote;
import vn.motcua.exchange.FieldReader;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.ResultCode;

/** {@code CapNhatTrangThaiHoSo}: what an agency says of its dossier. */
@Component
class StatusOperation implements AsmxOperation {

    private final AgencyCalls calls;
    private final DossierRegister register;

    StatusOperation(AgencyCalls calls, DossierRegister register) {
        this.calls = calls;
        this.register = register;
    }

    @Override
    public String call(AsmxCall call) throws IOException {
        return calls.answer(call, (agency, note) -> change(call, agency, note));
    }

    private String change(AsmxCall call, Agency agency, CallNote note) {
        FieldReader fields = Parameters.of(call, List.of("mahoso", "trangthai"));
        note.concerns(fields, "mahoso");
        Answers answers = new Answers(call, fields);
        String code = fields.required("mahoso", 100);
        String text = fields.required("trangthai", 100);
        boolean onlyStatusMayBeWrong = !fields.failed();
        Optional<DossierState> state = StatusNames.parse(text);
        if (state.isEmpty() && !text.isEmpty()) {
            fields.reject(FieldErrorCode.UNKNOWN_STATUS, "trangthai");
        }
        if (state.isEmpty() || fields.failed()) {
            return onlyStatusMayBeWrong ? answers.refused(ResultCode.UNKNOWN_STATUS) : answers.invalid();
        }
        return answers.of(ResultCode.STATUS_UPDATED, code, register.changeStatus(agency, code, state.get()));
    }
}
