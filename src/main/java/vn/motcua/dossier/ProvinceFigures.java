package vn.motcua.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Snapshot;

/**
 * The figures of the province for everybody: counted once an hour in the background and shown with the moment at which
 * they were, since counting all dossiers takes longer than a visitor waits.
 */
@Component
public class ProvinceFigures {

    private static final Duration MAX_AGE = Duration.ofSeconds(10);

    /**
     * Figures of one month up to a moment.
     *
     * @param countedAt when they were counted
     * @param received dossiers that agencies took in during the month
     * @param finished work with an appointment that ended during the month
     * @param onTime of these, how many ended on the day of the appointment or before
     * @param overdue at that moment past their appointment and unfinished, the owner not being waited for
     */
    public record Figures(Instant countedAt, long received, long finished, long onTime, long overdue) {

        public YearMonth month() {
            return YearMonth.from(countedAt.atZone(ProvinceTime.ZONE));
        }

        /** Share of {@code onTime}, rounded down to a tenth of a percent, 0 to 100; empty when nothing was finished. */
        public Optional<Double> onTimePercent() {
            return finished == 0 ? Optional.empty() : Optional.of(Math.floorDiv(onTime * 1000, finished) / 10.0);
        }
    }

    private final FigureTable table;
    private final Clock clock;
    private final Snapshot<Optional<Figures>> latest;

    ProvinceFigures(FigureTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
        this.latest = new Snapshot<>(MAX_AGE, table::latest);
    }

    /** The latest; empty until they were counted for the first time. */
    public Optional<Figures> latest() {
        return latest.get();
    }

    /** Counts anew; takes seconds for millions of dossiers. */
    void count() {
        ZonedDateTime now = clock.instant().atZone(ProvinceTime.ZONE);
        LocalDate first = now.toLocalDate().withDayOfMonth(1);
        table.count(
                now.toInstant(),
                first.atTime(LocalTime.MIDNIGHT).atZone(ProvinceTime.ZONE).toInstant());
        latest.forget();
    }
}
