package vn.motcua.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Snapshot;

/** The report of the whole province for the month that runs, a minute old at most: what every visitor sees first. */
@Component
public class ProvinceMonth {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final Snapshot<Report> report;

    ProvinceMonth(Reports reports, Clock clock) {
        this.report = new Snapshot<>(
                MAX_AGE,
                () -> reports.report(ReportQuestion.ofProvince(
                        Period.of(YearMonth.from(LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE))))));
    }

    public Report report() {
        return report.get();
    }
}
