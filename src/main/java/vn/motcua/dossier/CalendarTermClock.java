package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reckons with the working calendars, which are held in memory. */
@Component
class CalendarTermClock implements TermClock {

    @Override
    public Optional<Reckoned> due(Running dossier, List<SupplementPeriod> periods) {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> day(Running dossier, Instant moment) {
        return Optional.empty();
    }
}
