package vn.motcua.dossier.rest;

import java.io.IOException;
import java.util.List;
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
import vn.motcua.shared.FieldErrorCode;

/** Many dossiers at once, each of which is stored or refused for itself. */
@RestController
class BatchController {

    private static final int MAX_DOSSIERS = 1000;
    private static final String LIST = "dossiers";

    private static final DocumentShape SHAPE =
            DocumentShape.of(DocumentShape.documents(LIST, DossierBody.fieldsWith()));

    private final DossierBody body;
    private final DossierRegister register;

    BatchController(DossierBody body, DossierRegister register) {
        this.body = body;
        this.register = register;
    }

    @PostMapping(path = "/api/v1/dossiers/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> registerAll(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.batch(SHAPE);
        List<FieldReader> items = fields.groups(LIST, MAX_DOSSIERS);
        if (items.isEmpty() && !fields.failed()) {
            fields.reject(FieldErrorCode.MISSING, LIST);
        }
        if (fields.failed()) {
            return new Answers(call.reference(), fields).invalid();
        }
        BatchRun run = new BatchRun(call.reference());
        items.forEach(item -> run.add(item, body.read(item, call.agency(), call.agency(), Map.of())));
        return ResponseEntity.ok(run.answer(register.receiveAll(run.commands())));
    }
}
