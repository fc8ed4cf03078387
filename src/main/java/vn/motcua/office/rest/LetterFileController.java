package vn.motcua.office.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.api.RefusedCall;
import vn.motcua.audit.Actor;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.office.LetterFiles;
import vn.motcua.office.StoredLetterFile;
import vn.motcua.shared.ResultCode;

/** Gives letters' files back, as a stream. */
@RestController
class LetterFileController {

    private static final String PATH = "/api/v1/office/letters/file";

    private final LetterFiles files;

    LetterFileController(LetterFiles files) {
        this.files = files;
    }

    @GetMapping(PATH)
    ResponseEntity<Object> file(
            ApiCall call,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String sender) {
        StoredLetterFile file = find(call, code, sender);
        Actor reader = call.actor();
        // Opened when it is sent, and not where something keeps the answer from being sent.
        return headers(file).body(new InputStreamResource(() -> files.open(file, reader), "letter's file"));
    }

    /** Without the body nothing of it is read, so nothing is written down. */
    @RequestMapping(path = PATH, method = RequestMethod.HEAD)
    ResponseEntity<Object> describe(
            ApiCall call,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String sender) {
        return headers(find(call, code, sender)).build();
    }

    private StoredLetterFile find(ApiCall call, @Nullable String code, @Nullable String sender) {
        Map<String, Optional<String>> query = new LinkedHashMap<>();
        query.put("code", Optional.ofNullable(code));
        query.put("sender", Optional.ofNullable(sender));
        FieldReader fields = FieldReader.ofQuery(query);
        call.concerns(fields, "code");
        String dossier = fields.required("code", 100);
        Optional<String> from = fields.optional("sender", 100);
        if (fields.failed()) {
            throw new RefusedCall(Refusal.invalid(fields, call.reference()));
        }
        return files.find(call.agency(), from, dossier)
                .orElseThrow(
                        () -> new RefusedCall(Refusal.of(ResultCode.DOSSIER_NOT_FOUND, call.reference(), dossier)));
    }

    private static ResponseEntity.BodyBuilder headers(StoredLetterFile file) {
        String disposition = ContentDisposition.attachment()
                .filename(AttachmentName.of(file))
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(ContentDigest.HEADER, ContentDigest.format(file.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff");
    }
}
