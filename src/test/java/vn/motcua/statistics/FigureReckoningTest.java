package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.counting.AnyDossier;
import vn.motcua.counting.Column;
import vn.motcua.counting.CountedDossier;
import vn.motcua.counting.JudgedDossier;
import vn.motcua.counting.JudgedDossier.Span;
import vn.motcua.counting.LatenessRule;
import vn.motcua.counting.SumRow;
import vn.motcua.counting.SumsInMemory;

/** The figures of any dossiers in any period, under each rule. */
class FigureReckoningTest {

    private static final int TRIES = 700;
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    @Property(tries = TRIES)
    void columnsAddUpAsReportsWantThem(
            @ForAll("dossiers") List<CountedDossier> dossiers,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll LatenessRule rule) {
        for (SumRow row : SumsInMemory.rows(dossiers, from, from.plusDays(length))) {
            Invariants.check(FigureReckoning.of(row, rule, false));
        }
    }

    @Property(tries = TRIES)
    void everyColumnIsTheNumberOfDossiersOfWhichItIsTrue(
            @ForAll("dossiers") List<CountedDossier> dossiers,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll LatenessRule rule) {
        LocalDate to = from.plusDays(length);
        Figures figures = sum(SumsInMemory.rows(dossiers, from, to), rule);
        List<JudgedDossier> judged = judged(dossiers);
        Span span = Span.of(from, to, LATER);
        for (Column column : Column.values()) {
            long expected = judged.stream()
                    .filter(dossier -> dossier.isIn(column, rule, span))
                    .count();
            assertThat(figures.of(column)).as("%s %s %s", column, rule, span).isEqualTo(expected);
        }
        assertThat(figures.handledMinutes())
                .isEqualTo(judged.stream()
                        .filter(dossier -> dossier.isSolved(span))
                        .mapToLong(JudgedDossier::handledMinutes)
                        .sum());
    }

    @Property(tries = TRIES)
    void agenciesMakeTheProvinceAndSectorsTheAgency(
            @ForAll("dossiers") List<CountedDossier> dossiers,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll LatenessRule rule) {
        List<SumRow> rows = SumsInMemory.rows(dossiers, from, from.plusDays(length));
        Figures province = sum(rows, rule);
        Map<Integer, List<SumRow>> byAgency = rows.stream()
                .collect(Collectors.groupingBy(row -> row.agencyId().orElseThrow()));
        Figures agencies = byAgency.values().stream()
                .map(
                        some -> some.stream()
                                .collect(Collectors.groupingBy(
                                        row -> row.procedureId().orElseThrow()))
                                .values()
                                .stream()
                                .map(own -> sum(own, rule))
                                .reduce(Figures.NONE, Figures::plus))
                .reduce(Figures.NONE, Figures::plus);
        assertThat(agencies).isEqualTo(province);
        Invariants.check(province);
    }

    /** What is open at the end of a period is carried over into the next, whatever the rule. */
    @Property(tries = TRIES)
    void periodsJoin(
            @ForAll("dossiers") List<CountedDossier> dossiers,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(min = 1, max = 20) int more,
            @ForAll LatenessRule rule) {
        LocalDate middle = from.plusDays(length);
        LocalDate to = middle.plusDays(more);
        Figures first = sum(SumsInMemory.rows(dossiers, from, middle), rule);
        Figures second = sum(SumsInMemory.rows(dossiers, middle.plusDays(1), to), rule);
        Figures both = sum(SumsInMemory.rows(dossiers, from, to), rule);

        assertThat(second.of(Column.CARRIED)).isEqualTo(first.of(Column.OPEN));
        for (Column flow : List.of(
                Column.NEW,
                Column.ONLINE,
                Column.FINISHED,
                Column.EARLY,
                Column.ON_TIME,
                Column.LATE,
                Column.REFUSED)) {
            assertThat(both.of(flow)).as("%s", flow).isEqualTo(first.of(flow) + second.of(flow));
        }
        for (Column stock : List.of(Column.OPEN, Column.IN_TERM, Column.OVERDUE, Column.WAITING)) {
            assertThat(both.of(stock)).as("%s", stock).isEqualTo(second.of(stock));
        }
    }

    @Property(tries = TRIES)
    void onTheRunningDayThoseArePastTheirHourWhoAreAddedByName(
            @ForAll("dossiers") List<CountedDossier> dossiers,
            @ForAll("days") LocalDate today,
            @ForAll @IntRange(max = 24 * 60 - 1) int minute,
            @ForAll LatenessRule rule) {
        Instant now = Span.of(today, today, LATER).begin().plusSeconds(60L * minute);
        Figures figures = SumsInMemory.rows(dossiers, today, today).stream()
                .map(row -> FigureReckoning.of(row, rule, true))
                .reduce(Figures.NONE, Figures::plus);
        Span span = Span.of(today, today, now);
        Function<LatenessRule, Long> overdue = asked -> judged(dossiers).stream()
                .filter(dossier -> dossier.isIn(Column.OVERDUE, asked, span))
                .count();
        long passed = overdue.apply(rule) - overdue.apply(LatenessRule.DATE);
        Figures whole = figures;
        for (long i = 0; i < passed; i++) {
            whole = whole.plus(FigureReckoning.passedToday());
        }
        assertThat(whole.of(Column.OVERDUE)).isEqualTo(overdue.apply(rule));
        Invariants.check(whole);
    }

    @Provide
    Arbitrary<List<CountedDossier>> dossiers() {
        return AnyDossier.some(40, 3, 4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.day();
    }

    private static Figures sum(List<SumRow> rows, LatenessRule rule) {
        return rows.stream().map(row -> FigureReckoning.of(row, rule, false)).reduce(Figures.NONE, Figures::plus);
    }

    private static List<JudgedDossier> judged(List<CountedDossier> dossiers) {
        return dossiers.stream().map(JudgedDossier::of).toList();
    }
}
