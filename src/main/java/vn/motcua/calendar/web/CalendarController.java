package vn.motcua.calendar.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.calendar.CalendarFile;
import vn.motcua.calendar.CalendarKeeping;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.ProvinceTime;

/** The calendar: a year at a glance, its special days, and how it came about. */
@Controller
@RequestMapping("/quan-tri/lich")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class CalendarController {

    private static final int VERSIONS = 10;

    private final CalendarKeeping keeping;
    private final Clock clock;

    CalendarController(CalendarKeeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping
    String year(@RequestParam(name = "nam", defaultValue = "0") int asked, SignedIn person, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
        int year = asked >= 2000 && asked <= 2099 ? asked : today.getYear();
        CalendarKeeping.Present present = keeping.present();
        WorkCalendar calendar = WorkCalendar.of(
                present.version(), present.content().hours(), present.content().days());
        model.addAttribute("year", YearView.of(year, calendar, today));
        model.addAttribute(
                "days",
                present.content().days().stream()
                        .filter(day -> day.date().getYear() == year)
                        .toList());
        model.addAttribute("versions", keeping.history(VERSIONS));
        model.addAttribute("mayChange", person.role() == Role.PROVINCE_ADMINISTRATOR);
        return "calendar/year";
    }

    /** Every special day, in the form that is imported. */
    @GetMapping("/tai-ve")
    ResponseEntity<byte[]> file() {
        String file = CalendarFile.write(keeping.present().content().days(), List.of());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lich-nghi.csv\"")
                .body(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8));
    }
}
