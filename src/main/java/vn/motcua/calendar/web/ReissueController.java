package vn.motcua.calendar.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.calendar.CalendarKeeping;
import vn.motcua.shared.Texts;

/** New appointments by the present calendar: an act of its own, since a printed date stands without it. */
@Controller
@RequestMapping("/quan-tri/lich/hen-lai")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class ReissueController {

    private static final int NAMED = 50;

    private final CalendarKeeping keeping;

    ReissueController(CalendarKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView ask() {
        return page("", "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView reissue(
            @RequestParam(name = "ly-do", defaultValue = "") String given, SignedIn person, RedirectAttributes flash) {
        String reason = Texts.normal(given);
        if (reason.isEmpty() || reason.length() > Applying.LONGEST_REASON) {
            return page(reason, "calendar.problem.reason", HttpStatus.BAD_REQUEST);
        }
        flash.addFlashAttribute("reissued", keeping.reissue(reason, person.actor()));
        return new ModelAndView("redirect:/quan-tri/lich/hen-lai");
    }

    private ModelAndView page(String reason, String problem, HttpStatus status) {
        CalendarKeeping.Present present = keeping.present();
        return new ModelAndView("calendar/reissue", status)
                .addObject("version", present.version())
                .addObject("movement", keeping.tryOut(present.content(), Optional.empty(), NAMED))
                .addObject("reason", reason)
                .addObject("problem", problem);
    }
}
