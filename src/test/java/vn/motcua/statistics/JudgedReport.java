package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.agency.WrittenRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.Column;
import vn.motcua.counting.JudgedDossier;
import vn.motcua.counting.JudgedDossier.Span;
import vn.motcua.dossier.WrittenDossiers.Written;
import vn.motcua.procedure.ProcedureCatalogue;

/** A report made anew by judging every dossier for every cell. */
final class JudgedReport {

    private final Report report;
    private final List<Written> dossiers;
    private final WrittenRegister register;
    private final ProcedureCatalogue procedures;
    private final LocalDate registerDay;

    JudgedReport(Report report, List<Written> dossiers, WrittenRegister register, ProcedureCatalogue procedures) {
        this.report = report;
        this.register = register;
        this.procedures = procedures;
        this.registerDay = report.question().register() == RegisterView.TODAY
                ? report.today()
                : report.question().period().to();
        this.dossiers = dossiers.stream()
                .filter(dossier -> isOfQuestion(dossier.judged(), report.question()))
                .toList();
    }

    /** Every cell of the report, and that no row is missing. */
    void check() {
        check(report.total());
        report.rows().forEach(this::check);
        if (report.question().by() != Grouping.MONTH) {
            Figures sum = report.rows().stream()
                    .filter(row -> row.depth() == 1)
                    .map(ReportRow::figures)
                    .reduce(Figures.NONE, Figures::plus);
            for (Column column : Column.values()) {
                assertThat(sum.of(column))
                        .as("%s of all rows", column)
                        .isEqualTo(report.total().figures().of(column));
            }
            checkParts();
        }
        assertThat(report.silentUnits())
                .as("silent units of %s", report.question())
                .isEqualTo(silent());
    }

    /** The dossiers behind a figure. */
    Set<Long> behind(RowKey key, Column column) {
        Span span = span(key);
        return dossiers.stream()
                .filter(dossier -> isOf(dossier.judged(), key))
                .filter(dossier ->
                        dossier.judged().isIn(column, report.question().rule(), span))
                .map(Written::id)
                .collect(Collectors.toSet());
    }

    private void check(ReportRow row) {
        Span span = span(row.key());
        List<JudgedDossier> own = dossiers.stream()
                .map(Written::judged)
                .filter(dossier -> isOf(dossier, row.key()))
                .toList();
        Map<Column, Long> expected = new EnumMap<>(Column.class);
        Map<Column, Long> actual = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            expected.put(
                    column,
                    own.stream()
                            .filter(dossier ->
                                    dossier.isIn(column, report.question().rule(), span))
                            .count());
            actual.put(column, row.figures().of(column));
        }
        assertThat(actual).as("%s of %s", row.key(), report.question()).isEqualTo(expected);
        List<JudgedDossier> solved =
                own.stream().filter(dossier -> dossier.isSolved(span)).toList();
        assertThat(row.figures().handledMinutes())
                .isEqualTo(
                        solved.stream().mapToLong(JudgedDossier::handledMinutes).sum());
        assertThat(row.figures().waitedMinutes())
                .isEqualTo(
                        solved.stream().mapToLong(JudgedDossier::waitedMinutes).sum());
        Invariants.check(row.figures());
    }

    /** Rows within a part follow it and make it up. */
    private void checkParts() {
        List<ReportRow> within = new ArrayList<>();
        for (ReportRow row : report.rows().reversed()) {
            if (row.depth() == 2) {
                within.add(row);
            } else if (!within.isEmpty()) {
                Figures sum = within.stream().map(ReportRow::figures).reduce(Figures.NONE, Figures::plus);
                assertThat(sum.values())
                        .as("within %s", row.key())
                        .isEqualTo(row.figures().values());
                within.clear();
            }
        }
        assertThat(within).isEmpty();
    }

    private long silent() {
        Span span = span(new RowKey.Total());
        Set<Integer> speaking = dossiers.stream()
                .map(Written::judged)
                .filter(dossier -> List.of(Column.values()).stream()
                        .anyMatch(
                                column -> dossier.isIn(column, report.question().rule(), span)))
                .map(dossier -> unit(dossier.agencyId()))
                .collect(Collectors.toSet());
        return register.validOn(registerDay).stream()
                .filter(unit -> isWithin(unit, report.question().scope()))
                .filter(unit -> !speaking.contains(unit))
                .count();
    }

    private Span span(RowKey key) {
        Period period = report.question().period();
        Period days = key instanceof RowKey.OfMonth(var month) ? period.during(month) : period;
        return Span.of(days.from(), days.to(), report.asOf());
    }

    private boolean isOfQuestion(JudgedDossier dossier, ReportQuestion question) {
        return dossier.linked() == question.linked()
                && question.procedureId().map(id -> id == dossier.procedureId()).orElse(true)
                && question.sector().map(code -> code.equals(sector(dossier))).orElse(true)
                && isWithin(unit(dossier.agencyId()), question.scope());
    }

    private boolean isOf(JudgedDossier dossier, RowKey key) {
        int unit = unit(dossier.agencyId());
        return switch (key) {
            case RowKey.Total(), RowKey.OfMonth(var _) -> true;
            case RowKey.OfLevel(var level) -> level(unit) == level;
            case RowKey.OfUnit(int id) -> unit == id;
            case RowKey.OfBelow(int id) -> isBelow(unit, id);
            case RowKey.OfSector(var level, String code) -> level(unit) == level && code.equals(sector(dossier));
            case RowKey.OfProcedure(var level, int id) -> level(unit) == level && dossier.procedureId() == id;
        };
    }

    private boolean isWithin(int unit, Scope scope) {
        return switch (scope) {
            case Scope.Province() -> true;
            case Scope.Level(var level) -> level(unit) == level;
            case Scope.Unit(int id) -> unit == unit(id);
            case Scope.WithBelow(int id) -> unit == unit(id) || isBelow(unit, id);
            case Scope.Below(int id) -> isBelow(unit, id);
            case Scope.LevelWithin(int id, var level) ->
                level(unit) == level && (unit == unit(id) || isBelow(unit, id));
        };
    }

    private boolean isBelow(int unit, int superior) {
        return register.superior(unit, registerDay).filter(id -> id == superior).isPresent();
    }

    private int unit(int agencyId) {
        return report.question().register() == RegisterView.OF_DAY ? agencyId : register.holder(agencyId, registerDay);
    }

    private AgencyLevel level(int unit) {
        return AgencyLevel.of(register.kind(unit));
    }

    private String sector(JudgedDossier dossier) {
        return procedures.byId(dossier.procedureId()).sector().code();
    }
}
