package vn.motcua.calendar.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarContent;
import vn.motcua.calendar.CalendarKeeping;
import vn.motcua.calendar.DayChange;

/** Shows what a change would do before it is applied: the days, the hours, and the deadlines it would move. */
@Component
class CalendarPreview {

    private static final int NAMED = 20;

    private final CalendarKeeping keeping;

    CalendarPreview(CalendarKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * A change that is looked at.
     *
     * @param address where it is applied
     * @param kept form fields that make the change, to be sent again
     * @param agencyId whose hours it changes; empty when it may concern all
     * @param back where one comes from
     */
    record Proposed(
            CalendarContent content,
            String address,
            Map<String, String> kept,
            Optional<Integer> agencyId,
            List<HoursChange> hours,
            String back) {

        Proposed {
            kept = new LinkedHashMap<>(kept);
        }
    }

    /** A weekday whose hours change. */
    record HoursChange(int weekday, String before, String after) {}

    /** @param problem message key of what is wrong with the reason, or of what happened meanwhile; empty at first */
    ModelAndView page(Proposed proposed, String reason, String problem, HttpStatus status) {
        CalendarKeeping.Present present = keeping.present();
        return new ModelAndView("calendar/preview", status)
                .addObject("proposed", proposed)
                .addObject("changes", DayChange.between(present.content(), proposed.content()))
                .addObject("base", present.version())
                .addObject("movement", keeping.tryOut(proposed.content(), proposed.agencyId(), NAMED))
                .addObject("reason", reason)
                .addObject("problem", problem);
    }

    ModelAndView page(Proposed proposed) {
        return page(proposed, "", "", HttpStatus.OK);
    }
}
