package vn.motcua.statistics;

import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;

/** Procedures with a term of every sort, in two sectors. */
final class FigureProcedures {

    private static final Sector ONE = new Sector("IT-SL-1", "Lĩnh vực số liệu một");
    private static final Sector OTHER = new Sector("IT-SL-2", "Lĩnh vực số liệu hai");

    private FigureProcedures() {}

    static List<Procedure> added(ProcedureCatalogue procedures) {
        List<NewProcedure> wanted = List.of(
                procedure("IT-SL-01", ONE, Optional.of(new Term(5, TermUnit.WORKING_DAY))),
                procedure("IT-SL-02", ONE, Optional.of(new Term(4, TermUnit.HOUR))),
                procedure("IT-SL-03", OTHER, Optional.of(new Term(1, TermUnit.SAME_DAY))),
                procedure("IT-SL-04", OTHER, Optional.empty()));
        procedures.add(wanted);
        return wanted.stream()
                .map(each -> procedures.byCode(each.code()).orElseThrow())
                .toList();
    }

    private static NewProcedure procedure(String code, Sector sector, Optional<Term> term) {
        return new NewProcedure(code, "Thủ tục số liệu " + code, sector, "moi_don_vi", term, false);
    }
}
