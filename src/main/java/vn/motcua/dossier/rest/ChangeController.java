package vn.motcua.dossier.rest;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.dossier.ChangeFeed;
import vn.motcua.dossier.ChangePage;
import vn.motcua.exchange.FieldReader;
import vn.motcua.shared.FieldErrorCode;

/** Lets an agency's system follow what happens to its dossiers, without a gap. */
@RestController("changeFeedController")
class ChangeController {

    private static final int USUAL_PAGE = 100;

    private final ChangeFeed feed;

    ChangeController(ChangeFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/api/v1/changes")
    ResponseEntity<Object> changes(ApiCall call) {
        FieldReader fields = call.query("after", "limit");
        String after = fields.optional("after", 100).orElse("");
        int limit = fields.optionalNumber("limit", 1, ChangeFeed.MAX_PAGE).orElse(USUAL_PAGE);
        Optional<ChangePage> page = fields.failed() ? Optional.empty() : feed.after(call.agency(), after, limit);
        if (page.isEmpty() && !fields.failed()) {
            fields.reject(FieldErrorCode.WRONG_TYPE, "after");
        }
        return page.<ResponseEntity<Object>>map(changes -> ResponseEntity.ok(ChangesView.of(changes)))
                .orElseGet(() -> new Answers(call.reference(), fields).invalid());
    }
}
