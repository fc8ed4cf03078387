package vn.motcua.statistics;

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

    boolean isOfSomeProcedures() {
        return sector.isPresent() || procedureId.isPresent();
    }
}
