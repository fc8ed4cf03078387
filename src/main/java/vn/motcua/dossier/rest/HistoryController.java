package vn.motcua.dossier.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.shared.ResultCode;

/** Old dossiers of an earlier system, each with what has happened to it. */
@RestController
class HistoryController {

    private static final DocumentShape SHAPE = DossierBody.shapeWith(HistoryBody.FIELD);

    private final DossierBody body;
    private final HistoryBody history;
    private final DossierRegister register;

    HistoryController(DossierBody body, HistoryBody history, DossierRegister register) {
        this.body = body;
        this.history = history;
        this.register = register;
    }

    @PostMapping(path = "/api/v1/dossiers/with-history", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> takeOver(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(SHAPE);
        call.concerns(fields, "code");
        Answers answers = new Answers(call.reference(), fields);
        List<HistoryBody.Entry> entries = HistoryBody.read(fields);
        Optional<ReceiveDossier> dossier = body.read(fields, call.agency(), call.agency(), Map.of());
        dossier.ifPresent(command -> history.check(command.receivedAt(), entries));
        if (dossier.isEmpty() || fields.failed()) {
            return answers.invalid();
        }
        List<Change> changes = entries.stream().map(HistoryBody.Entry::change).toList();
        return answers.of(
                ResultCode.DOSSIER_RECEIVED,
                true,
                dossier.get().code(),
                register.receiveWithHistory(dossier.get(), changes));
    }
}
