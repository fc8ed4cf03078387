package vn.motcua.office.rest;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.agency.Agency;
import vn.motcua.api.ApiCall;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.dossier.rest.Answers;
import vn.motcua.dossier.rest.DossierBody;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.office.Letter;
import vn.motcua.office.LetterForm;
import vn.motcua.office.OfficeDesk;
import vn.motcua.office.UploadGone;
import vn.motcua.office.Uploads;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.ResultCode;

/** An agency sends a dossier with an official letter to the Office's desk. */
@RestController
class OfficeController {

    private static final String FILE = "letter/file";

    private static final DocumentShape SHAPE = DossierBody.shapeWith(DocumentShape.group(
            "letter",
            DocumentShape.single("number"),
            DocumentShape.single("issuer"),
            DocumentShape.single("issuedAt"),
            DocumentShape.single("summary"),
            DocumentShape.single("file")));

    private static final LetterForm.Names LETTER =
            new LetterForm.Names("letter/number", "letter/issuer", "letter/issuedAt", "letter/summary");

    private final DossierBody body;
    private final OfficeDesk desk;
    private final Uploads uploads;

    OfficeController(DossierBody body, OfficeDesk desk, Uploads uploads) {
        this.body = body;
        this.desk = desk;
        this.uploads = uploads;
    }

    @PostMapping(path = "/api/v1/office/dossiers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> receive(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(SHAPE);
        call.concerns(fields, "code");
        Answers answers = new Answers(call.reference(), fields);
        Letter letter = LetterForm.read(fields, LETTER, file(call.agency(), fields));
        Optional<ReceiveDossier> dossier =
                body.read(fields, desk.office(), call.agency(), OfficeDesk.contentOf(letter));
        if (dossier.isEmpty()) {
            return answers.invalid();
        }
        try {
            Outcome outcome = LetterNames.onTheWire(desk.receive(dossier.get(), letter));
            return answers.of(ResultCode.DOSSIER_RECEIVED, true, dossier.get().code(), outcome);
        } catch (UploadGone e) {
            fields.reject(FieldErrorCode.FILE_NOT_READY, FILE);
            return answers.invalid();
        }
    }

    private Optional<Letter.Uploaded> file(Agency sender, FieldReader fields) {
        Optional<String> id = fields.optional(FILE, 100);
        Optional<Letter.Uploaded> file = id.flatMap(UploadPaths::id).flatMap(upload -> uploads.whole(sender, upload));
        if (id.isPresent() && file.isEmpty()) {
            fields.reject(FieldErrorCode.FILE_NOT_READY, FILE);
        }
        return file;
    }
}
