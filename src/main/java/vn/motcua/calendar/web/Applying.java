package vn.motcua.calendar.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.SignedIn;
import vn.motcua.calendar.CalendarKeeping;
import vn.motcua.calendar.web.CalendarPreview.Proposed;
import vn.motcua.shared.Texts;

/** Applies what was previewed, unless its reason is missing or the calendar has changed since. */
@Component
class Applying {

    static final int LONGEST_REASON = 500;

    private final CalendarKeeping keeping;
    private final CalendarPreview preview;

    Applying(CalendarKeeping keeping, CalendarPreview preview) {
        this.keeping = keeping;
        this.preview = preview;
    }

    ModelAndView apply(Proposed proposed, int base, String given, SignedIn person, RedirectAttributes flash) {
        String reason = Texts.normal(given);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return preview.page(proposed, reason, "calendar.problem.reason", HttpStatus.BAD_REQUEST);
        }
        if (base != keeping.present().version() || !keeping.apply(proposed.content(), base, reason, person.actor())) {
            return preview.page(proposed, reason, "calendar.problem.overtaken", HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("done", "calendar.applied");
        return new ModelAndView("redirect:" + proposed.back());
    }
}
