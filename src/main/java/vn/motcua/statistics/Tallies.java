package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.StepRow;
import vn.motcua.counting.SumQuestion;
import vn.motcua.counting.SumQuestion.By;
import vn.motcua.counting.SumRow;
import vn.motcua.counting.Sums;
import vn.motcua.dossier.DueToday;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Reads the figures a report is made of. */
@Component
class Tallies {

    private final Sums sums;
    private final DueToday dueToday;
    private final ProcedureCatalogue procedures;

    Tallies(Sums sums, DueToday dueToday, ProcedureCatalogue procedures) {
        this.sums = sums;
        this.dueToday = dueToday;
        this.procedures = procedures;
    }

    /**
     * Of the period of {@code question}, not beyond today.
     *
     * @param times whether handling times are read too
     */
    List<Tally> read(ReportQuestion question, Units units, Instant now, boolean times) {
        return read(question, asked(question, by(question, units), units), units, now, times);
    }

    /** The same without handling times, by agency and procedure whatever makes the rows of {@code question}. */
    List<Tally> byAgencyAndProcedure(ReportQuestion question, Units units, Instant now) {
        return read(question, asked(question, By.AGENCY_AND_PROCEDURE, units), units, now, false);
    }

    private List<Tally> read(ReportQuestion question, SumQuestion asked, Units units, Instant now, boolean times) {
        boolean running = question.period().to().equals(LocalDate.ofInstant(now, ProvinceTime.ZONE));
        List<Tally> tallies = new ArrayList<>();
        for (SumRow row : sums.rows(asked)) {
            tallies.add(tally(row, units, FigureReckoning.of(row, question.rule(), running)));
        }
        if (times) {
            sums.steps(asked).forEach(row -> tallies.add(tally(row, units)));
        }
        if (running) {
            dueToday.passed(asked.agencies(), question.linked(), now).stream()
                    .filter(passed -> FigureReckoning.isByHour(question.rule(), passed.byMoment()))
                    .forEach(passed -> tallies.add(tally(passed, asked.by(), units)));
        }
        return tallies.stream().filter(tally -> isOf(tally, question)).toList();
    }

    private static SumQuestion asked(ReportQuestion question, By by, Units units) {
        Set<Integer> agencies = units.agencies(question.scope());
        return new SumQuestion(question.period().from(), question.period().to(), by, agencies, question.linked());
    }

    /** Whether figures are read without telling the agencies of a level apart. */
    static boolean isByLevel(ReportQuestion question, Units units) {
        return by(question, units) == By.LEVEL_AND_PROCEDURE;
    }

    private static By by(ReportQuestion question, Units units) {
        boolean whole = question.scope() instanceof Scope.Province && units.keepLevels();
        return switch (question.by()) {
            case UNIT -> question.isOfSomeProcedures() ? By.AGENCY_AND_PROCEDURE : By.AGENCY;
            case SECTOR, PROCEDURE -> whole ? By.LEVEL_AND_PROCEDURE : By.AGENCY_AND_PROCEDURE;
            case MONTH -> {
                if (!question.isOfSomeProcedures()) {
                    yield By.AGENCY;
                }
                yield whole ? By.LEVEL_AND_PROCEDURE : By.AGENCY_AND_PROCEDURE;
            }
        };
    }

    private boolean isOf(Tally tally, ReportQuestion question) {
        return question.procedureId().map(id -> id == tally.procedureId()).orElse(true)
                && question.sector()
                        .map(code -> procedures
                                .byId(tally.procedureId())
                                .sector()
                                .code()
                                .equals(code))
                        .orElse(true);
    }

    private static Tally tally(SumRow row, Units units, Figures figures) {
        return new Tally(
                row.level().orElseGet(() -> level(row.agencyId().orElseThrow(), units)),
                row.agencyId().map(id -> units.unitOf(id).id()).orElse(0),
                row.procedureId().orElse(0),
                figures);
    }

    private static Tally tally(StepRow row, Units units) {
        TreeMap<Integer, Long> steps = new TreeMap<>();
        steps.put(row.step(), row.solved());
        return new Tally(
                row.level().orElseGet(() -> level(row.agencyId().orElseThrow(), units)),
                row.agencyId().map(id -> units.unitOf(id).id()).orElse(0),
                row.procedureId().orElse(0),
                Figures.NONE.with(steps));
    }

    private static Tally tally(DueToday.Passed passed, By by, Units units) {
        Agency unit = units.unitOf(passed.agencyId());
        return new Tally(
                Units.level(unit),
                by == By.LEVEL_AND_PROCEDURE ? 0 : unit.id(),
                by == By.AGENCY ? 0 : passed.procedureId(),
                FigureReckoning.passedToday());
    }

    private static AgencyLevel level(int agencyId, Units units) {
        return Units.level(units.unitOf(agencyId));
    }
}
