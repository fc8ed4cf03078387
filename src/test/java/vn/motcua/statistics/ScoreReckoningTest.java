package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.counting.Column;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.PublishedProcedure;
import vn.motcua.procedure.PublishedProcedure.Part;
import vn.motcua.statistics.CostLink.Dossiers;
import vn.motcua.statistics.CostLink.OfProcedure;
import vn.motcua.statistics.CostLink.OfRatings;
import vn.motcua.statistics.Costs.Way;

/** Two units with 1000 dossiers and four procedures; everything below is reckoned by hand from these. */
class ScoreReckoningTest {

    private static final ReportQuestion QUESTION = ReportQuestion.ofProvince(Period.of(YearMonth.of(2026, 10)));
    private static final Figures LAND = figures(800, 700, 100, 650, 40, 700, 12 * 24 * 60L * 700);
    private static final Figures HEALTH = figures(200, 180, 80, 90, 10, 150, 24 * 60L * 150);

    private static final Agency HEALTH_DEPARTMENT =
            new Agency(2, "syt", "Sở Y tế", AgencyKind.DEPARTMENT, LocalDate.EPOCH, Optional.empty());

    private static final PublishedProcedure PERMIT =
            procedure(1, new Term(5, TermUnit.WORKING_DAY), Set.of(), service(Level2022.WHOLE, OnlineKind.OUR_FORM));
    private static final PublishedProcedure LICENCE =
            procedure(2, new Term(3, TermUnit.CALENDAR_DAY), Set.of(), service(Level2022.PARTIAL, OnlineKind.OUR_FORM));
    private static final PublishedProcedure UNUSED = procedure(
            3, new Term(1, TermUnit.SAME_DAY), Set.of(Part.STEPS), service(Level2022.WHOLE, OnlineKind.AGENCY_PAGE));
    private static final PublishedProcedure NOWHERE = procedure(
            4, new Term(1, TermUnit.HOUR), Set.of(Part.STEPS, Part.TERM), service(Level2022.WHOLE, OnlineKind.NONE));

    private final Scorecard sheet = ScoreReckoning.of(
            source(LAND.plus(HEALTH), Map.of(1, LAND, 2, HEALTH), List.of(PERMIT, LICENCE, UNUSED, NOWHERE)));

    @Test
    void takesLateDossiersByTheNationalRule() {
        Score score = score(Indicator.IN_TIME);

        assertThat(score.ratio()).contains(new Ratio(950, 1000));
        assertThat(score.percent()).contains(new BigDecimal("95.00"));
        assertThat(score.points()).contains(new BigDecimal("19.00"));
        assertThat(score.missed()).contains(new BigDecimal("1.00"));
    }

    @Test
    void sharesMissedPointsOutToUnitsAndProcedures() {
        Costs units = costs(Indicator.IN_TIME, Way.UNIT_LATE);

        assertThat(units.most())
                .extracting(
                        Cost::label,
                        Cost::number,
                        cost -> cost.points().orElseThrow().toString())
                .containsExactly(tuple("Sở Đất đai", 40L, "0.80"), tuple("Sở Y tế", 10L, "0.20"));
        assertThat(units.most().getFirst().opens())
                .isEqualTo(new Dossiers(QUESTION, new RowKey.OfUnit(1), Column.NATIONAL_LATE));
        assertThat(costs(Indicator.IN_TIME, Way.PROCEDURE_LATE)
                        .most()
                        .getFirst()
                        .opens())
                .isEqualTo(new Dossiers(QUESTION.ofProcedure(1), new RowKey.Total(), Column.NATIONAL_LATE));
    }

    @Test
    void takesServicesThatCanBeUsedOnline() {
        assertThat(score(Indicator.COMPLETE).ratio()).contains(new Ratio(2, 4));
        assertThat(score(Indicator.COMPLETE).points()).contains(new BigDecimal("1.00"));
        assertThat(score(Indicator.OFFERED_ONLINE).ratio()).contains(new Ratio(3, 4));
        assertThat(score(Indicator.OFFERED_ONLINE).points()).contains(new BigDecimal("1.88"));
        assertThat(score(Indicator.USED_ONLINE).ratio()).contains(new Ratio(2, 3));
        assertThat(score(Indicator.USED_ONLINE).points()).contains(new BigDecimal("2.67"));
        assertThat(costs(Indicator.OFFERED_ONLINE, Way.PROCEDURE_NOT_ONLINE).most())
                .singleElement()
                .extracting(Cost::label, Cost::opens)
                .containsExactly("Thủ tục 4", new OfProcedure("P4"));
        assertThat(costs(Indicator.USED_ONLINE, Way.PROCEDURE_UNUSED_ONLINE).most())
                .extracting(Cost::label)
                .containsExactly("Thủ tục 3");
    }

    @Test
    void takesOnlineDossiersAsTheMostThereCanBe() {
        Score score = score(Indicator.SENT_ONLINE);

        assertThat(score.ratio()).contains(new Ratio(180, 880));
        assertThat(score.percent()).contains(new BigDecimal("20.45"));
        assertThat(score.points()).contains(new BigDecimal("2.45"));
        assertThat(sheet.points().atMost()).isTrue();
        assertThat(sheet.points(ScoreGroup.PROGRESS).atMost()).isFalse();
    }

    @Test
    void takesLateAndDislikedDossiersOffSatisfaction() {
        Score score = score(Indicator.SATISFIED);

        assertThat(score.ratio()).contains(new Ratio(800, 1000));
        assertThat(score.points()).contains(new BigDecimal("5.33"));
        assertThat(costs(Indicator.SATISFIED, Way.UNIT_DISSATISFIED).most())
                .singleElement()
                .extracting(Cost::number, Cost::opens)
                .containsExactly(150L, new OfRatings("syt"));
    }

    @Test
    void setsMeanTimesBesideTerms() {
        Score score = score(Indicator.MEAN_TIME);

        assertThat(score.ratio()).contains(new Ratio(1, 2));
        assertThat(score.points()).isEmpty();
        assertThat(costs(Indicator.MEAN_TIME, Way.PROCEDURE_SLOW).most())
                .singleElement()
                .satisfies(cost -> {
                    assertThat(cost.label()).isEqualTo("Thủ tục 1");
                    assertThat(cost.detail())
                            .contains(new Cost.Detail.Slow(new BigDecimal("12.0"), new BigDecimal("7.0")));
                    assertThat(cost.points()).isEmpty();
                });
    }

    @Test
    void addsPointsOfWhatIsMeasuredOnly() {
        assertThat(sheet.points(ScoreGroup.PROGRESS))
                .isEqualTo(new Scorecard.Points(new BigDecimal("19.00"), BigDecimal.valueOf(20), false));
        assertThat(sheet.points(ScoreGroup.DIGITISATION).possible()).isZero();
        assertThat(sheet.points())
                .isEqualTo(new Scorecard.Points(new BigDecimal("32.33"), BigDecimal.valueOf(40), true));
        assertThat(sheet.scores()).hasSize(Indicator.values().length);
    }

    @Test
    void saysNothingWhereThereIsNothingToMeasure() {
        Scorecard empty = ScoreReckoning.of(
                new ScoreSource(QUESTION, report(List.of(), Figures.NONE), Map.of(), Map.of(), List.of(), Map.of()));

        assertThat(empty.scores()).allSatisfy(score -> {
            assertThat(score.percent()).isEmpty();
            assertThat(score.points()).isEmpty();
            assertThat(score.costs()).isEmpty();
        });
        assertThat(empty.points().possible()).isZero();
    }

    @Test
    void leavesWhatHasNoDataEmptyAndNotZero() {
        assertThat(score(Indicator.SYNCHRONISED).ratio()).isEmpty();
        assertThat(score(Indicator.PAID_ONLINE).points()).isEmpty();
        assertThat(score(Indicator.DIGITISED).possible()).isEmpty();
    }

    private Score score(Indicator indicator) {
        return sheet.scores().stream()
                .filter(score -> score.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private Costs costs(Indicator indicator, Way way) {
        return score(indicator).costs().stream()
                .filter(costs -> costs.way() == way)
                .findFirst()
                .orElseThrow();
    }

    private static ScoreSource source(
            Figures total, Map<Integer, Figures> byProcedure, List<PublishedProcedure> catalogue) {
        List<ReportRow> rows =
                List.of(row(new RowKey.OfUnit(1), "Sở Đất đai", LAND), row(new RowKey.OfUnit(2), "Sở Y tế", HEALTH));
        return new ScoreSource(
                QUESTION,
                report(rows, total),
                byProcedure,
                Map.of(1, "Thủ tục 1", 2, "Thủ tục 2"),
                catalogue,
                Map.of(HEALTH_DEPARTMENT, 150L));
    }

    private static Report report(List<ReportRow> rows, Figures total) {
        return new Report(QUESTION, Instant.EPOCH, LocalDate.EPOCH, rows, row(new RowKey.Total(), "", total), 0);
    }

    private static ReportRow row(RowKey key, String label, Figures figures) {
        return new ReportRow(key, 1, label, ReportRow.Note.NONE, figures, Optional.empty());
    }

    private static Figures figures(
            long received, long news, long online, long direct, long late, long solved, long minutes) {
        Map<Column, Long> values = new EnumMap<>(Map.of(
                Column.RECEIVED, received,
                Column.NEW, news,
                Column.ONLINE, online,
                Column.DIRECT, direct,
                Column.NATIONAL_LATE, late,
                Column.SOLVED, solved));
        return new Figures(values, minutes, 0, new TreeMap<>());
    }

    private static PublishedProcedure procedure(int id, Term term, Set<Part> missing, Service service) {
        return new PublishedProcedure(
                new Procedure(
                        id,
                        "P" + id,
                        "Thủ tục " + id,
                        new Sector("L", "Lĩnh vực"),
                        new Owner.Everyone(),
                        Optional.of(term),
                        false),
                true,
                missing,
                service);
    }

    private static Service service(Level2022 level, OnlineKind kind) {
        return new Service(Optional.empty(), Optional.of(level), new Online(kind, Optional.empty()));
    }
}
