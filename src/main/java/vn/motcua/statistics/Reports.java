package vn.motcua.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.Column;
import vn.motcua.dossier.FigureQuestion;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.statistics.ReportRow.Note;

/**
 * Makes reports (06a of an agency, 06b of a unit over those below it, 06c of the province; TT 01/2020/TT-VPCP). Each is
 * of one moment and costs as much as it has days, agencies and procedures, however many dossiers there are.
 */
@Component
public class Reports {

    private final Tallies tallies;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final TransactionTemplate moment;
    private final Clock clock;

    Reports(
            Tallies tallies,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @ForReading TransactionTemplate moment,
            Clock clock) {
        this.tallies = tallies;
        this.agencies = agencies;
        this.procedures = procedures;
        this.moment = moment;
        this.clock = clock;
    }

    /** A report without handling times. */
    public Report report(ReportQuestion question) {
        return report(question, false);
    }

    /** A report whose figures have the median and other shares of handling times too. */
    public Report withTimes(ReportQuestion question) {
        return report(question, true);
    }

    /** Which dossiers stand behind a figure of the report of {@code question}. */
    public FigureQuestion dossiers(ReportQuestion question, RowKey row, Column column) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
        ReportQuestion whole = question.during(question.period().until(today));
        Units units = units(whole, today);
        ReportQuestion asked = whole.at(row);
        Optional<Set<Integer>> some = asked.isOfSomeProcedures() ? Optional.of(procedures(asked)) : Optional.empty();
        return new FigureQuestion(
                units.agencies(asked.scope()),
                some,
                asked.linked(),
                asked.period().from(),
                asked.period().to(),
                column,
                asked.rule());
    }

    private Report report(ReportQuestion question, boolean times) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ProvinceTime.ZONE);
        ReportQuestion asked = question.during(question.period().until(today));
        Units units = units(asked, today);
        return Objects.requireNonNull(moment.execute(_ -> report(asked, units, now, times)));
    }

    private Report report(ReportQuestion question, Units units, Instant now, boolean times) {
        List<Tally> all = tallies.read(question, units, now, times);
        List<ReportRow> rows = question.by() == Grouping.MONTH
                ? months(question, units, now, times)
                : new ReportRows(question, units, procedures).of(all);
        return new Report(
                question,
                now,
                LocalDate.ofInstant(now, ProvinceTime.ZONE),
                rows,
                new ReportRow(new RowKey.Total(), 0, "", Note.NONE, ReportRows.sum(all.stream()), Optional.empty()),
                silent(question, units, now, all));
    }

    private int silent(ReportQuestion question, Units units, Instant now, List<Tally> all) {
        List<Tally> byUnit =
                Tallies.isByLevel(question, units) ? tallies.read(question.by(Grouping.UNIT), units, now, false) : all;
        Set<Integer> speaking = byUnit.stream()
                .filter(tally -> !tally.figures().isEmpty())
                .map(Tally::unitId)
                .collect(Collectors.toSet());
        return (int) units.valid(question.scope()).stream()
                .filter(unit -> !speaking.contains(unit.id()))
                .count();
    }

    private List<ReportRow> months(ReportQuestion question, Units units, Instant now, boolean times) {
        return question.period().months().stream()
                .map(month -> {
                    ReportQuestion part = question.during(month);
                    Figures figures = ReportRows.sum(tallies.read(part, units, now, times).stream());
                    RowKey key = new RowKey.OfMonth(YearMonth.from(month.from()));
                    return new ReportRow(key, 1, "", Note.NONE, figures, Optional.of(part.by(Grouping.UNIT)));
                })
                .toList();
    }

    /** Under whom dossiers stand in the report of {@code question}. */
    Units units(ReportQuestion question, LocalDate today) {
        LocalDate day = question.register() == RegisterView.TODAY
                ? today
                : question.period().to();
        return new Units(agencies.on(day), question.register());
    }

    private Set<Integer> procedures(ReportQuestion question) {
        return procedures.everyone().stream()
                .filter(procedure ->
                        question.procedureId().map(id -> id == procedure.id()).orElse(true))
                .filter(procedure -> question.sector()
                        .map(code -> code.equals(procedure.sector().code()))
                        .orElse(true))
                .map(Procedure::id)
                .collect(Collectors.toSet());
    }
}
