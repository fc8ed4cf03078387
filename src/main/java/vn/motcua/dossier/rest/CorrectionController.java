package vn.motcua.dossier.rest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.dossier.CorrectDossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.shared.ResultCode;

/** An agency sends a dossier again as it should have been. */
@RestController
class CorrectionController {

    private static final DocumentShape SHAPE = DossierBody.shapeWith(DocumentShape.single("reason"));

    private final DossierBody body;
    private final DossierRegister register;

    CorrectionController(DossierBody body, DossierRegister register) {
        this.body = body;
        this.register = register;
    }

    @PostMapping(path = "/api/v1/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> correct(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(SHAPE);
        call.concerns(fields, "code");
        Answers answers = new Answers(call.reference(), fields);
        String reason = fields.required("reason", 1000);
        Optional<ReceiveDossier> content = body.read(fields, call.agency(), call.agency(), Map.of());
        return content.map(dossier -> answers.of(
                        ResultCode.DOSSIER_CORRECTED,
                        false,
                        dossier.code(),
                        register.correct(new CorrectDossier(dossier, reason))))
                .orElseGet(answers::invalid);
    }
}
