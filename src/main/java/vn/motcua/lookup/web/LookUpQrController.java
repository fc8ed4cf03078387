package vn.motcua.lookup.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.asmx.PublicAddresses;
import vn.motcua.lookup.LookupQuestion;
import vn.motcua.shared.QrImage;

/**
 * QR codes that lead from a screen or from paper to the page of a dossier: they hold its code and agency only, so
 * whoever reads one sees the masked page.
 */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class LookUpQrController {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final PublicAddresses addresses;

    LookUpQrController(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/tra-cuu/ma-qr.svg")
    ResponseEntity<String> image(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            @RequestParam(name = "don-vi", required = false) @Nullable String agency,
            HttpServletRequest request) {
        LookupQuestion question = LookupQuestion.of(code, agency, null);
        if (question.problem().isPresent()) {
            return ResponseEntity.notFound().build();
        }
        String query = LookUpForm.of(question).query();
        String address = addresses.of(request).base() + "/tra-cuu?" + query.substring(0, query.length() - 1);
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrImage.svg(address));
    }
}
