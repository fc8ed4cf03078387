package vn.motcua.office.soap;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxOperation;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.dossier.soap.Answers;
import vn.motcua.dossier.soap.DossierFields;
import vn.motcua.exchange.AgencyCalls;
import vn.motcua.exchange.CallNote;
import vn.motcua.exchange.DataDocument;
import vn.motcua.exchange.DocumentLimits;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.exchange.ReceivedFile;
import vn.motcua.exchange.XmlParameter;
import vn.motcua.office.Letter;
import vn.motcua.office.LetterForm;
import vn.motcua.office.OfficeDesk;
import vn.motcua.office.OfficeSettings;
import vn.motcua.shared.ResultCode;

/** {@code TiepNhanHoSoMotCuaVPUB}: an agency sends a dossier with an official letter to the Office's desk. */
@Component
class ReceiveOperation implements AsmxOperation {

    static final DocumentShape SHAPE = DossierFields.shapeWith(DocumentShape.group(
            "ToTrinh",
            DocumentShape.single("SoHieuVB"),
            DocumentShape.single("CoQuanBanHanh"),
            DocumentShape.single("NgayBanHanh"),
            DocumentShape.single("TrichYeu"),
            DocumentShape.file("DinhKem")));

    private static final LetterForm.Names LETTER = new LetterForm.Names(
            "ToTrinh/SoHieuVB", "ToTrinh/CoQuanBanHanh", "ToTrinh/NgayBanHanh", "ToTrinh/TrichYeu");

    private final AgencyCalls calls;
    private final DossierFields dossierFields;
    private final OfficeDesk desk;
    private final DocumentLimits limits;

    ReceiveOperation(AgencyCalls calls, DossierFields dossierFields, OfficeDesk desk, OfficeSettings settings) {
        this.calls = calls;
        this.dossierFields = dossierFields;
        this.desk = desk;
        this.limits = DocumentLimits.standard(settings.maxFile().toBytes());
    }

    @Override
    public String call(AsmxCall call) throws IOException {
        return calls.answer(call, (agency, note) -> receive(call, agency, note));
    }

    private String receive(AsmxCall call, Agency sender, CallNote note) throws IOException, MalformedDocument {
        try (DataDocument document = DataDocument.read(XmlParameter.open(call), SHAPE, limits)) {
            FieldReader fields = document.fields();
            note.concerns(fields, "MaHoSo");
            Answers answers = new Answers(call, fields);
            Letter letter = LetterForm.read(
                    fields, LETTER, fields.optionalFile("ToTrinh/DinhKem").map(LetterFile::new));
            Optional<ReceiveDossier> dossier =
                    dossierFields.read(fields, desk.office(), sender, OfficeDesk.contentOf(letter));
            if (dossier.isEmpty()) {
                return answers.invalid();
            }
            return answers.of(ResultCode.DOSSIER_RECEIVED, dossier.get().code(), desk.receive(dossier.get(), letter));
        }
    }

    private record LetterFile(ReceivedFile received) implements Letter.Enclosed {

        @Override
        public String mediaType() {
            return received.mediaType();
        }

        @Override
        public long size() {
            return received.size();
        }

        @Override
        public byte[] sha256() {
            return received.sha256();
        }

        @Override
        public InputStream open() throws IOException {
            return received.open();
        }
    }
}
