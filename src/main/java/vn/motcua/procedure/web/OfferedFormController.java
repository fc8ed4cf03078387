package vn.motcua.procedure.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedureFiles;

/** Gives the forms that published procedures ask people to fill in; always to save, never to show. */
@RestController
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class OfferedFormController {

    private final ProcedureEditing procedures;
    private final ProcedureFiles files;

    OfferedFormController(ProcedureEditing procedures, ProcedureFiles files) {
        this.procedures = procedures;
        this.files = files;
    }

    /** Past versions keep their forms: somebody may have the address in hand. */
    @GetMapping("/thu-tuc/{code}/tep/{sha256}")
    ResponseEntity<byte[]> form(@PathVariable("code") String code, @PathVariable("sha256") String sha256) {
        return procedures
                .find(code)
                .flatMap(procedure -> published(procedure, sha256)
                        .flatMap(form -> files.content(procedure, form).map(bytes -> answer(form, bytes))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<FormFile> published(ManagedProcedure procedure, String sha256) {
        return procedure.versions().stream()
                .filter(version -> version.publication().isPresent())
                .flatMap(version -> version.content().forms().stream())
                .filter(form -> form.sha256().equals(sha256))
                .findFirst();
    }

    private static ResponseEntity<byte[]> answer(FormFile form, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(form.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(form.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .body(bytes);
    }
}
