package vn.motcua.office.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.api.RefusedCall;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.office.FinishOutcome;
import vn.motcua.office.FinishUpload;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.ResultCode;

/** Checks a file that came in parts as a whole. */
@RestController
class FinishController {

    /** What the file itself is called where it is told to be wrong. */
    private static final String FILE = "file";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final FinishUpload finishing;

    FinishController(FinishUpload finishing) {
        this.finishing = finishing;
    }

    @PostMapping(UploadPaths.FILE + "/finish")
    ResponseEntity<Object> finish(ApiCall call, @PathVariable String id) throws IOException {
        Optional<UUID> upload = UploadPaths.id(id);
        FinishOutcome outcome =
                upload.isPresent() ? finishing.finish(call.agency(), upload.get()) : new FinishOutcome.NoUpload();
        return switch (outcome) {
            case FinishOutcome.Finished(var progress) -> ResponseEntity.ok(UploadAnswer.of(progress));
            case FinishOutcome.NoUpload() -> throw refused(call, ResultCode.UPLOAD_NOT_FOUND);
            case FinishOutcome.Incomplete(List<Integer> missing) ->
                throw refused(call, ResultCode.UPLOAD_INCOMPLETE, missing);
            case FinishOutcome.Mismatch() -> throw refused(call, ResultCode.UPLOAD_MISMATCH);
            case FinishOutcome.NotAllowed() -> throw notAllowed(call);
            case FinishOutcome.Busy() -> throw busy(call);
        };
    }

    private static RefusedCall notAllowed(ApiCall call) {
        FieldReader fields = FieldReader.ofQuery(Map.of(FILE, Optional.empty()));
        fields.reject(FieldErrorCode.FILE_NOT_ALLOWED, FILE);
        return new RefusedCall(Refusal.invalid(fields, call.reference()));
    }

    private static RefusedCall busy(ApiCall call) {
        return new RefusedCall(
                Refusal.of(ResultCode.SYSTEM_BUSY, call.reference()).withRetryAfter(RETRY_AFTER));
    }

    private static RefusedCall refused(ApiCall call, ResultCode code, Object... arguments) {
        return new RefusedCall(Refusal.of(code, call.reference(), arguments));
    }
}
