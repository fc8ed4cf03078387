package vn.motcua.calendar.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.CalendarFile;
import vn.motcua.calendar.CalendarFile.Flaw;
import vn.motcua.calendar.CalendarFile.RowError;
import vn.motcua.calendar.web.CalendarPreview.Proposed;

/** Changes of days: from a file, and applying what was previewed. */
@Controller
@RequestMapping("/quan-tri/lich")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class CalendarChangeController {

    private final DayProposals proposals;
    private final CalendarPreview preview;
    private final Applying applying;

    CalendarChangeController(DayProposals proposals, CalendarPreview preview, Applying applying) {
        this.proposals = proposals;
        this.preview = preview;
        this.applying = applying;
    }

    @GetMapping("/nhap")
    ModelAndView ask() {
        return form(List.of(), HttpStatus.OK);
    }

    @PostMapping("/nhap")
    ModelAndView read(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile upload,
            @RequestParam(name = "ca-nam", defaultValue = "false") boolean wholeYears)
            throws IOException {
        if (upload == null || upload.isEmpty()) {
            return form(List.of(new RowError(1, Flaw.NO_ROWS, "")), HttpStatus.BAD_REQUEST);
        }
        CalendarFile file = CalendarFile.read(upload.getBytes());
        return file.errors().isEmpty()
                ? preview.page(proposals.of(change(file, wholeYears)))
                : form(file.errors(), HttpStatus.BAD_REQUEST);
    }

    @PostMapping("/ap-dung")
    ModelAndView apply(
            @RequestParam("noi-dung") String lines,
            @RequestParam(name = "ca-nam", defaultValue = "false") boolean wholeYears,
            @RequestParam("ban") int base,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            SignedIn person,
            RedirectAttributes flash) {
        CalendarFile file = CalendarFile.read(lines);
        if (!file.errors().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Proposed proposed = proposals.of(change(file, wholeYears));
        return applying.apply(proposed, base, reason, person, flash);
    }

    private static CalendarChange change(CalendarFile file, boolean wholeYears) {
        return new CalendarChange(file.days(), file.removed(), wholeYears);
    }

    private static ModelAndView form(List<RowError> errors, HttpStatus status) {
        return new ModelAndView("calendar/import", status).addObject("errors", errors);
    }
}
