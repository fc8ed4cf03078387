package vn.motcua.dossier.rest;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.StepForm;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.ResultCode;

/** What agencies say of their dossiers as time goes on. */
@RestController
class ProgressController {

    private static final DocumentShape STATUS =
            DocumentShape.of(DocumentShape.single("dossier"), DocumentShape.single("status"));

    private static final DocumentShape RESULT =
            DocumentShape.of(DocumentShape.single("dossier"), DocumentShape.single("returnedAt"));

    private static final DocumentShape STEP = DocumentShape.of(
            DocumentShape.single("dossier"),
            DocumentShape.single("at"),
            DocumentShape.single("action"),
            DocumentShape.single("fromPerson"),
            DocumentShape.single("toPerson"),
            DocumentShape.single("note"));

    static final StepForm.Names STEP_NAMES = new StepForm.Names("at", "action", "fromPerson", "toPerson", "note");

    private final DossierRegister register;

    ProgressController(DossierRegister register) {
        this.register = register;
    }

    @PostMapping(path = "/api/v1/statuses", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> changeStatus(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(STATUS);
        call.concerns(fields, "dossier");
        Answers answers = new Answers(call.reference(), fields);
        String code = fields.required("dossier", 100);
        String text = fields.required("status", 100);
        boolean onlyStatusMayBeWrong = !fields.failed();
        Optional<DossierState> state = StateNames.status(text);
        if (state.isEmpty() && !text.isEmpty()) {
            fields.reject(FieldErrorCode.UNKNOWN_STATUS, "status");
        }
        if (state.isEmpty() || fields.failed()) {
            return onlyStatusMayBeWrong
                    ? answers.refused(ResultCode.UNKNOWN_STATUS).problem().response()
                    : answers.invalid();
        }
        return answers.of(
                ResultCode.STATUS_UPDATED, false, code, register.changeStatus(call.agency(), code, state.get()));
    }

    @PostMapping(path = "/api/v1/results", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> returnResult(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(RESULT);
        call.concerns(fields, "dossier");
        Answers answers = new Answers(call.reference(), fields);
        String code = fields.required("dossier", 100);
        Optional<Instant> returnedAt = fields.requiredMoment("returnedAt");
        if (fields.failed() || returnedAt.isEmpty()) {
            return answers.invalid();
        }
        return answers.of(
                ResultCode.RESULT_RETURNED, false, code, register.returnResult(call.agency(), code, returnedAt.get()));
    }

    @PostMapping(path = "/api/v1/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> recordStep(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(STEP);
        call.concerns(fields, "dossier");
        Answers answers = new Answers(call.reference(), fields);
        String code = fields.required("dossier", 100);
        return StepForm.read(fields, STEP_NAMES)
                .map(step -> answers.of(
                        ResultCode.STEP_RECORDED, false, code, register.recordStep(call.agency(), code, step)))
                .orElseGet(answers::invalid);
    }
}
