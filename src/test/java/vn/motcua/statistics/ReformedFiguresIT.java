package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AppliedReforms;
import vn.motcua.agency.Reforms;
import vn.motcua.agency.WrittenRegister;
import vn.motcua.counting.Column;
import vn.motcua.counting.CountingFixture;
import vn.motcua.counting.LatenessRule;
import vn.motcua.dossier.FigureDossiers;
import vn.motcua.dossier.FigureLists;
import vn.motcua.dossier.RandomLives;
import vn.motcua.dossier.WrittenDossiers;
import vn.motcua.dossier.WrittenDossiers.Written;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.statistics.ReportRow.Note;

/**
 * Figures of a province that was reorganised up to 1/7/2025, by the register of the day and by that of today. All of it
 * happens in one transaction that is taken back, since other tests need the register of 2016.
 */
@MotCuaIT
@Timeout(120)
class ReformedFiguresIT {

    private static final int LIVES = 120;
    private static final int DAYS = 700;

    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AgencyRegister register;
    private final Reforms reforms;
    private final ProcedureCatalogue procedures;
    private final Clock clock = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
    private final SplittableRandom random = new SplittableRandom();

    ReformedFiguresIT(
            BeanFactory beans,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            AgencyRegister register,
            Reforms reforms,
            ProcedureCatalogue procedures) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.register = register;
        this.reforms = reforms;
        this.procedures = procedures;
    }

    @Test
    void areRightByBothRegistersAndHaveTheSameTotal() {
        // Other tests of this application take dossiers on without having it counted.
        beans.getBean(Recounting.class).recount(true, agency -> {});
        try {
            transaction.executeWithoutResult(status -> {
                live();
                // Moves are counted when their transaction ends, which this one never does.
                TransactionSynchronizationUtils.triggerBeforeCommit(false);
                AppliedReforms.apply(reforms);
                compare(AppliedReforms.register(jdbc, clock));
                status.setRollbackOnly();
            });
        } finally {
            AppliedReforms.forget(register);
        }
    }

    private void live() {
        List<Agency> agencies = new ArrayList<>();
        for (Agency agency : register.all()) {
            if (random.nextInt(6) == 0 || List.of("436", "437", "skhdt", "stc").contains(agency.code())) {
                agencies.add(agency);
            }
        }
        live(agencies, LIVES);
        // Chance must not leave out the districts, which are what several took over.
        live(List.of(register.byCode("436").orElseThrow()), 2);
    }

    private void live(List<Agency> agencies, int count) {
        RandomLives lives =
                new RandomLives(beans, agencies, FigureProcedures.added(procedures), random.nextLong(), DAYS);
        for (int i = 0; i < count; i++) {
            lives.live();
        }
    }

    private void compare(AgencyRegister reformed) {
        Reports reports = new Reports(
                new Tallies(CountingFixture.sums(jdbc), FigureLists.dueToday(jdbc, procedures), procedures),
                reformed,
                procedures,
                transaction,
                clock);
        FigureDossiers lists = FigureLists.dossiers(jdbc, reformed, procedures, clock);
        WrittenRegister written = WrittenRegister.read(jdbc);
        List<Written> dossiers = WrittenDossiers.read(
                jdbc,
                procedures,
                Set.copyOf(reformed.on(reformed.today()).everyone().stream()
                        .map(Agency::id)
                        .toList()));
        for (Period period : List.of(
                new Period(reformed.today().minusDays(DAYS), reformed.today()),
                new Period(reformed.today().minusDays(DAYS), LocalDate.of(2025, 6, 30)))) {
            for (Grouping by : List.of(Grouping.UNIT, Grouping.SECTOR, Grouping.PROCEDURE)) {
                ReportQuestion question =
                        ReportQuestion.ofProvince(period).by(by).with(LatenessRule.DATE);
                Report today = reports.report(question.with(RegisterView.TODAY));
                Report ofDay = reports.report(question.with(RegisterView.OF_DAY));
                new JudgedReport(today, dossiers, written, procedures).check();
                new JudgedReport(ofDay, dossiers, written, procedures).check();
                assertThat(today.total().figures()).isEqualTo(ofDay.total().figures());
                opens(today, reports, lists, new JudgedReport(today, dossiers, written, procedures));
            }
        }
        splitUnitsKeepTheirName(
                reports.report(
                        ReportQuestion.ofProvince(new Period(reformed.today().minusDays(DAYS), reformed.today()))),
                written);
    }

    private void opens(Report report, Reports reports, FigureDossiers lists, JudgedReport judged) {
        for (ReportRow row : report.rows()) {
            Column column = random.nextBoolean() ? Column.RECEIVED : Column.OPEN;
            assertThat(lists.count(reports.dossiers(report.question(), row.key(), column)))
                    .as("%s of %s", column, row.key())
                    .isEqualTo(row.figures().of(column))
                    .isEqualTo(judged.behind(row.key(), column).size());
        }
    }

    private static void splitUnitsKeepTheirName(Report report, WrittenRegister written) {
        Set<Integer> shown = new HashSet<>();
        for (ReportRow row : report.rows()) {
            if (row.key() instanceof RowKey.OfUnit(int id)) {
                boolean split = written.isSplit(id, report.today());
                assertThat(row.note() == Note.SPLIT).as("%s", row.label()).isEqualTo(split);
                shown.add(id);
            }
        }
        assertThat(shown.stream()
                        .filter(id -> written.isSplit(id, report.today()))
                        .collect(Collectors.toSet()))
                .as("districts, which several took over")
                .isNotEmpty();
    }
}
