package vn.motcua.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Makes the first version of the calendar, from the days off of 2015 to 2027 that come with the program. Each names its
 * source there: a notice, the law, {@code trí nhớ} where it is known from memory only, and those of 2027 that are not
 * announced yet are provisional.
 */
@Component
class FirstCalendar implements InitializingBean {

    private static final String REASON = "Lịch nghỉ 2015–2027 kèm theo phần mềm; cần đối chiếu với thông báo hằng năm";

    private final CalendarTable table;
    private final Clock clock;
    private final Resource file;

    FirstCalendar(CalendarTable table, Clock clock, @Value("classpath:calendar/holidays.csv") Resource file) {
        this.table = table;
        this.clock = clock;
        this.file = file;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (table.newest() > 0) {
            return;
        }
        CalendarFile days = CalendarFile.read(file.getContentAsString(StandardCharsets.UTF_8));
        if (!days.errors().isEmpty()) {
            throw new IllegalStateException("The calendar that comes with the program has a flaw: " + days.errors());
        }
        table.add(
                new VersionMaking(1, clock.instant(), "system", REASON),
                new CalendarContent(days.days(), WeekHours.OFFICE_HOURS, Map.of()));
    }
}
