package vn.motcua.office.rest;

import java.io.IOException;
import java.net.URI;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.api.Problem;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.MalformedDocument;
import vn.motcua.exchange.Refusal;
import vn.motcua.office.UploadRequest;
import vn.motcua.office.UploadStart;
import vn.motcua.office.Uploads;
import vn.motcua.shared.Digest;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.ResultCode;

/** Begins, shows and abandons files that agencies send in parts. */
@RestController
class UploadController {

    private static final DocumentShape SHAPE = DocumentShape.of(
            DocumentShape.number("size"), DocumentShape.single("sha256"), DocumentShape.number("partSize"));

    private static final String HEX = "[0-9a-f]{64}";

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping(path = UploadPaths.FILES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> begin(ApiCall call) throws IOException, MalformedDocument {
        FieldReader fields = call.document(SHAPE);
        return request(fields)
                .map(request -> answer(call, uploads.begin(call.agency(), request)))
                .orElseGet(() ->
                        Problem.of(Refusal.invalid(fields, call.reference())).response());
    }

    @GetMapping(UploadPaths.FILE)
    ResponseEntity<Object> show(ApiCall call, @PathVariable String id) {
        return UploadPaths.id(id)
                .flatMap(upload -> uploads.find(call.agency(), upload))
                .<ResponseEntity<Object>>map(progress -> ResponseEntity.ok(UploadAnswer.of(progress)))
                .orElseGet(() -> notFound(call));
    }

    @DeleteMapping(UploadPaths.FILE)
    ResponseEntity<Object> abandon(ApiCall call, @PathVariable String id) {
        return UploadPaths.id(id)
                        .filter(upload -> uploads.remove(call.agency(), upload))
                        .isPresent()
                ? ResponseEntity.noContent().build()
                : notFound(call);
    }

    private static Optional<UploadRequest> request(FieldReader fields) {
        Optional<Long> size = fields.requiredWhole("size", 1, Long.MAX_VALUE);
        String hex = fields.required("sha256", 100);
        Optional<Long> partSize = fields.optionalWhole("partSize", 1, Long.MAX_VALUE);
        if (!hex.isEmpty() && !hex.matches(HEX)) {
            fields.reject(FieldErrorCode.WRONG_FORM, "sha256", HEX);
        }
        return fields.failed()
                ? Optional.empty()
                : size.map(bytes ->
                        new UploadRequest(bytes, Digest.of(HexFormat.of().parseHex(hex)), partSize));
    }

    private static ResponseEntity<Object> answer(ApiCall call, UploadStart start) {
        return switch (start) {
            case UploadStart.Begun(var progress, boolean resumed) ->
                ResponseEntity.status(resumed ? HttpStatus.OK : HttpStatus.CREATED)
                        .location(URI.create(
                                UploadPaths.FILES + "/" + progress.upload().id()))
                        .body(UploadAnswer.of(progress));
            case UploadStart.TooLarge(long limit) ->
                Problem.of(Refusal.fileTooLarge(limit, call.reference())).response();
            case UploadStart.TooMany(int maxUploads, long maxBytes) ->
                Problem.of(Refusal.of(ResultCode.QUOTA_EXCEEDED, call.reference(), maxUploads, maxBytes))
                        .response();
        };
    }

    private static ResponseEntity<Object> notFound(ApiCall call) {
        return Problem.of(Refusal.of(ResultCode.UPLOAD_NOT_FOUND, call.reference()))
                .response();
    }
}
