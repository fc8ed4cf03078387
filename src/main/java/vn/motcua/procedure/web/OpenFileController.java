package vn.motcua.procedure.web;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.procedure.transfer.ImportJob.Format;
import vn.motcua.procedure.transfer.OpenFiles;

/** Gives everybody the whole catalogue in force as files. */
@RestController
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class OpenFileController {

    private final OpenFiles files;

    OpenFileController(OpenFiles files) {
        this.files = files;
    }

    @GetMapping("/thu-tuc/danh-muc.xlsx")
    ResponseEntity<byte[]> workbook() {
        return file("danh-muc-thu-tuc.xlsx", Format.XLSX);
    }

    @GetMapping("/thu-tuc/danh-muc.json")
    ResponseEntity<byte[]> json() {
        return file("danh-muc-thu-tuc.json", Format.JSON);
    }

    private ResponseEntity<byte[]> file(String name, Format format) {
        return FileAnswer.named(name, format)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(files.file(format));
    }
}
