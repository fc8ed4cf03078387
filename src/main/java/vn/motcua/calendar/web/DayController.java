package vn.motcua.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.CalendarKeeping;
import vn.motcua.calendar.SpecialDay;

/** One day of the calendar: adding, changing, making it ordinary again. Each leads to the preview. */
@Controller
@RequestMapping("/quan-tri/lich/ngay")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class DayController {

    private final CalendarKeeping keeping;
    private final DayProposals proposals;
    private final CalendarPreview preview;

    DayController(CalendarKeeping keeping, DayProposals proposals, CalendarPreview preview) {
        this.keeping = keeping;
        this.proposals = proposals;
        this.preview = preview;
    }

    @GetMapping
    ModelAndView add() {
        return form(DayForm.EMPTY, Map.of(), HttpStatus.OK);
    }

    @GetMapping("/{day}")
    ModelAndView change(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return form(DayForm.of(find(day)), Map.of(), HttpStatus.OK).addObject("known", day);
    }

    @PostMapping
    ModelAndView look(
            @RequestParam(name = "ngay", defaultValue = "") String date,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "du-kien", defaultValue = "false") boolean provisional,
            @RequestParam(name = "nguon", defaultValue = "") String source) {
        DayForm form = new DayForm(date, kind, name, provisional, source);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return form(form, problems, HttpStatus.BAD_REQUEST);
        }
        return preview.page(proposals.of(new CalendarChange(List.of(form.special()), List.of(), false)));
    }

    @PostMapping("/{day}/bo")
    ModelAndView remove(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return preview.page(proposals.of(new CalendarChange(List.of(), List.of(find(day).date()), false)));
    }

    private SpecialDay find(LocalDate day) {
        return keeping.present().content().days().stream()
                .filter(special -> special.date().equals(day))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView form(DayForm form, Map<String, String> problems, HttpStatus status) {
        return new ModelAndView("calendar/day", status)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("kinds", SpecialDay.Kind.values());
    }
}
