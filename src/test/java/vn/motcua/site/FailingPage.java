package vn.motcua.site;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that fail, to see what visitors see then. */
@Controller
class FailingPage {

    static final String SECRET = "an exception's own words";

    @GetMapping("/test/fails")
    String fails() {
        throw new IllegalStateException(SECRET);
    }

    @GetMapping("/test/busy")
    String isBusy() {
        throw new CannotCreateTransactionException(SECRET);
    }

    @GetMapping("/test/fails-in-its-template")
    String failsInItsTemplate() {
        return "no-such-template";
    }
}
