package vn.motcua.dossier.soap;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxOperation;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ProcessingStep;
import vn.motcua.dossier.StepForm;
import vn.motcua.exchange.AgencyCalls;
import vn.motcua.exchange.CallNote;
import vn.motcua.exchange.DataDocument;
import vn.motcua.exchange.DocumentLimits;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.exchange.XmlParameter;
import vn.motcua.shared.ResultCode;

/** {@code CapNhatQuaTrinhXuLyHoSo}: a line of an agency's own history of its dossier. */
@Component
class StepOperation implements AsmxOperation {

    static final DocumentShape SHAPE = DocumentShape.of(
            DocumentShape.single("MaHoSo"),
            DocumentShape.single("TenNguoiNhan"),
            DocumentShape.single("TenNguoiChuyen"),
            DocumentShape.single("ThaoTac"),
            DocumentShape.single("YKien"),
            DocumentShape.single("NgayThucHien"));

    private static final StepForm.Names NAMES =
            new StepForm.Names("NgayThucHien", "ThaoTac", "TenNguoiChuyen", "TenNguoiNhan", "YKien");

    private static final DocumentLimits LIMITS = DocumentLimits.standard(0);

    private final AgencyCalls calls;
    private final DossierRegister register;

    StepOperation(AgencyCalls calls, DossierRegister register) {
        this.calls = calls;
        this.register = register;
    }

    @Override
    public String call(AsmxCall call) throws IOException {
        return calls.answer(call, (agency, note) -> record(call, agency, note));
    }

    private String record(AsmxCall call, Agency agency, CallNote note) throws IOException, MalformedDocument {
        try (DataDocument document = DataDocument.read(XmlParameter.open(call), SHAPE, LIMITS)) {
            FieldReader fields = document.fields();
            note.concerns(fields, "MaHoSo");
            Answers answers = new Answers(call, fields);
            String code = fields.required("MaHoSo", 100);
            Optional<ProcessingStep> step = StepForm.read(fields, NAMES);
            return step.map(line -> answers.of(ResultCode.STEP_RECORDED, code, register.recordStep(agency, code, line)))
                    .orElseGet(answers::invalid);
        }
    }
}
