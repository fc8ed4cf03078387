package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.motcua.account.SignedIn;

/** Gives pages behind login what their layout shows: model attribute {@code frame}. */
@ControllerAdvice(annotations = Controller.class)
class AdminFrame {

    /**
     * What the layout shows.
     *
     * @param menu parts this person may open
     */
    record Frame(SignedIn person, List<AdminPage> menu) {}

    @ModelAttribute("frame")
    @Nullable
    Frame frame(HttpServletRequest request) {
        Optional<Frame> frame =
                AccountGate.person(request).map(person -> new Frame(person, AdminPage.of(person.role())));
        return frame.orElse(null);
    }
}
