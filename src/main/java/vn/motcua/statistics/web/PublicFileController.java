package vn.motcua.statistics.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.statistics.FileKind;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportFiles;
import vn.motcua.statistics.ReportFiles.Audience;
import vn.motcua.statistics.TableForm;

/** Gives everybody the report of the public page as a file, with the same figures, small ones rounded. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class PublicFileController {

    /** Strangers' files keep processors busy: few at a time, and nobody queues for long. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ReportFiles files;
    private final ReportAddresses addresses;

    PublicFileController(ReportFiles files, ReportAddresses addresses) {
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping("/thong-ke/tep")
    ResponseEntity<byte[]> file(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "bieu", defaultValue = "") String form,
            @RequestParam(name = "dang", defaultValue = "") String format,
            Locale language)
            throws InterruptedException {
        FileKind kind = FileKind.of(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return FileAnswer.of(files.of(
                    addresses.read(given).question(), TableForm.ofWord(form), kind, Audience.EVERYBODY, language));
        } finally {
            places.release();
        }
    }
}
