package vn.motcua.dossier.rest;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.shared.ResultCode;

/** An agency's one-stop shop has received a dossier. */
@RestController
class RegisterController {

    private static final DocumentShape SHAPE = DossierBody.shapeWith();

    private final DossierBody body;
    private final DossierRegister register;

    RegisterController(DossierBody body, DossierRegister register) {
        this.body = body;
        this.register = register;
    }

    @PostMapping(path = "/api/v1/dossiers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> register(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(SHAPE);
        call.concerns(fields, "code");
        Answers answers = new Answers(call.reference(), fields);
        return body.read(fields, call.agency(), call.agency(), Map.of())
                .map(dossier ->
                        answers.of(ResultCode.DOSSIER_RECEIVED, true, dossier.code(), register.receive(dossier)))
                .orElseGet(answers::invalid);
    }
}
