package vn.motcua.statistics;

import java.time.YearMonth;
import java.util.Optional;
import vn.motcua.counting.LatenessRule;

/**
 * Which report is asked for.
 *
 * @param sector code of a sector, to which procedures are narrowed
 * @param procedureId a procedure to which it is narrowed
 * @param linked whether it is about the dossiers that agencies sent on to the Office, which every other report counts
 *     once, with the agency that sent them
 */
public record ReportQuestion(
        Period period,
        Scope scope,
        Optional<String> sector,
        Optional<Integer> procedureId,
        Grouping by,
        LatenessRule rule,
        RegisterView register,
        boolean linked) {

    /** The whole province by units, under the usual rule and today's register. */
    public static ReportQuestion ofProvince(Period period) {
        return new ReportQuestion(
                period,
                new Scope.Province(),
                Optional.empty(),
                Optional.empty(),
                Grouping.UNIT,
                LatenessRule.TERM,
                RegisterView.TODAY,
                false);
    }

    public ReportQuestion in(Scope other) {
        return new ReportQuestion(period, other, sector, procedureId, by, rule, register, linked);
    }

    public ReportQuestion by(Grouping other) {
        return new ReportQuestion(period, scope, sector, procedureId, other, rule, register, linked);
    }

    public ReportQuestion during(Period other) {
        return new ReportQuestion(other, scope, sector, procedureId, by, rule, register, linked);
    }

    public ReportQuestion with(LatenessRule other) {
        return new ReportQuestion(period, scope, sector, procedureId, by, other, register, linked);
    }

    public ReportQuestion with(RegisterView other) {
        return new ReportQuestion(period, scope, sector, procedureId, by, rule, other, linked);
    }

    public ReportQuestion inSector(String code) {
        return new ReportQuestion(period, scope, Optional.of(code), procedureId, by, rule, register, linked);
    }

    public ReportQuestion ofProcedure(int id) {
        return new ReportQuestion(period, scope, sector, Optional.of(id), by, rule, register, linked);
    }

    public ReportQuestion ofLinked(boolean other) {
        return new ReportQuestion(period, scope, sector, procedureId, by, rule, register, other);
    }

    /** The question whose total is a row of the report of this one. */
    public ReportQuestion at(RowKey row) {
        return switch (row) {
            case RowKey.Total() -> this;
            case RowKey.OfLevel(var level) -> in(scope.on(level));
            case RowKey.OfUnit(int id) -> in(new Scope.Unit(id));
            case RowKey.OfBelow(int id) -> in(new Scope.Below(id));
            case RowKey.OfSector(var level, String code) -> in(scope.on(level)).inSector(code);
            case RowKey.OfProcedure(var level, int id) -> in(scope.on(level)).ofProcedure(id);
            case RowKey.OfMonth(YearMonth month) -> during(period.during(month));
        };
    }

    boolean isOfSomeProcedures() {
        return sector.isPresent() || procedureId.isPresent();
    }
}
