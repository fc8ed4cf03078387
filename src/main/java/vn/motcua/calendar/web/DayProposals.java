package vn.motcua.calendar.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.CalendarFile;
import vn.motcua.calendar.CalendarKeeping;
import vn.motcua.calendar.web.CalendarPreview.Proposed;

/** Changes of days on their way through the preview: they travel as the lines of a file. */
@Component
class DayProposals {

    private static final String LINES = "noi-dung";
    private static final String WHOLE_YEARS = "ca-nam";

    private final CalendarKeeping keeping;

    DayProposals(CalendarKeeping keeping) {
        this.keeping = keeping;
    }

    Proposed of(CalendarChange change) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(LINES, CalendarFile.write(change.days(), change.removed()));
        kept.put(WHOLE_YEARS, Boolean.toString(change.wholeYears()));
        return new Proposed(
                change.appliedTo(keeping.present().content()),
                "/quan-tri/lich/ap-dung",
                kept,
                Optional.empty(),
                List.of(),
                "/quan-tri/lich");
    }
}
