package vn.motcua.dossier.soap;

import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxOperation;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.exchange.AgencyCalls;
import vn.motcua.exchange.CallNote;
import vn.motcua.exchange.DataDocument;
import vn.motcua.exchange.DocumentLimits;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.exchange.XmlParameter;
import vn.motcua.shared.ResultCode;

/** {@code ThemMoiHoSoDVC}: an agency's one-stop shop has received a dossier. */
@Component
class RegisterOperation implements AsmxOperation {

    static final DocumentShape SHAPE = DossierFields.shapeWith();
    private static final DocumentLimits LIMITS = DocumentLimits.standard(0);

    private final AgencyCalls calls;
    private final DossierFields dossierFields;
    private final DossierRegister register;

    RegisterOperation(AgencyCalls calls, DossierFields dossierFields, DossierRegister register) {
        this.calls = calls;
        this.dossierFields = dossierFields;
        this.register = register;
    }

    @Override
    public String call(AsmxCall call) throws IOException {
        return calls.answer(call, (agency, note) -> register(call, agency, note));
    }

    private String register(AsmxCall call, Agency agency, CallNote note) throws IOException, MalformedDocument {
        try (DataDocument document = DataDocument.read(XmlParameter.open(call), SHAPE, LIMITS)) {
            FieldReader fields = document.fields();
            note.concerns(fields, "MaHoSo");
            Answers answers = new Answers(call, fields);
            return dossierFields
                    .read(fields, agency, agency, Map.of())
                    .map(command -> answers.of(ResultCode.DOSSIER_RECEIVED, command.code(), register.receive(command)))
                    .orElseGet(answers::invalid);
        }
    }
}
