package vn.motcua.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.counting.JudgedDossier.Span;

/** What a dossier contributes, summed up to any day, is what the words of the reports say of it on that day. */
class ContributionsTest {

    private static final int TRIES = 2_000;

    /** Long after everything. */
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    private static final LocalDate BEGIN = AnyDossier.FIRST.minusDays(4);

    @Property(tries = TRIES)
    void flowsComeToWhatHappenedUntilTheEndOfADay(@ForAll("dossiers") CountedDossier dossier) {
        JudgedDossier judged = JudgedDossier.of(dossier);
        Counts sum = Counts.zero();
        Map<LocalDate, Counts> days = days(dossier);
        for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusDays(50)); day = day.plusDays(1)) {
            sum.add(days.getOrDefault(day, Counts.zero()), 1);
            Span span = Span.of(BEGIN, day, LATER);
            for (Measure measure : Measure.values()) {
                Expected.flow(judged, measure, span)
                        .ifPresent(expected -> assertThat(sum.of(measure))
                                .as("%s until %s of %s", measure, span, dossier)
                                .isEqualTo(expected));
            }
        }
    }

    @Property(tries = TRIES)
    void stocksAreWhatIsThereAtTheEndOfADay(@ForAll("dossiers") CountedDossier dossier) {
        JudgedDossier judged = JudgedDossier.of(dossier);
        Counts sum = Counts.zero();
        Map<LocalDate, Counts> days = days(dossier);
        for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusDays(50)); day = day.plusDays(1)) {
            sum.add(days.getOrDefault(day, Counts.zero()), 1);
            long keptLater = sum.of(Measure.OVERDUE_BY_HOUR)
                    + days.getOrDefault(day.plusDays(1), Counts.zero()).of(Measure.OVERDUE_BY_HOUR);
            Span span = Span.of(day, day, LATER);
            assertThat(sum.of(Measure.WAITING))
                    .as("waiting on %s: %s", day, dossier)
                    .isEqualTo(number(judged.isIn(Column.WAITING, LatenessRule.DATE, span)));
            assertThat(sum.of(Measure.OVERDUE))
                    .as("overdue on %s: %s", day, dossier)
                    .isEqualTo(number(judged.isIn(Column.OVERDUE, LatenessRule.DATE, span)));
            assertThat(keptLater)
                    .as("overdue by hour on %s: %s", day, dossier)
                    .isEqualTo(number(judged.isIn(Column.OVERDUE, LatenessRule.MOMENT, span)));
            assertThat(sum.of(Measure.NATIONAL_LATE_OPEN)
                            + days.getOrDefault(day, Counts.zero()).of(Measure.NATIONAL_LATE))
                    .as("late by the indicator on %s: %s", day, dossier)
                    .isEqualTo(number(judged.isIn(Column.NATIONAL_LATE, LatenessRule.DATE, span)));
        }
    }

    @Property(tries = TRIES)
    void leaveNothingBehindOnceTheWorkHasEnded(@ForAll("dossiers") CountedDossier dossier) {
        Counts sum = Counts.zero();
        days(dossier).values().forEach(counts -> sum.add(counts, 1));
        if (!dossier.accepted() || dossier.ending().isPresent()) {
            assertThat(sum.of(Measure.WAITING)).isZero();
            assertThat(sum.of(Measure.OVERDUE)).isZero();
            assertThat(sum.of(Measure.OVERDUE_BY_HOUR)).isZero();
            assertThat(sum.of(Measure.NATIONAL_LATE_OPEN)).isZero();
        }
    }

    @Provide
    Arbitrary<CountedDossier> dossiers() {
        return AnyDossier.one();
    }

    private static Map<LocalDate, Counts> days(CountedDossier dossier) {
        Map<LocalDate, Counts> days = new TreeMap<>();
        Contributions.of(dossier).forEach((place, counts) -> days.merge(place.day(), counts, Counts::plus));
        return days;
    }

    private static long number(boolean is) {
        return is ? 1 : 0;
    }
}
