package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * Dossiers whose appointment passed earlier today: what a count by days cannot tell of the present day. Costs as much
 * as there are open dossiers due today.
 */
@Component
public class DueToday {

    /** An open dossier that does not wait for its owner. */
    public record Passed(int agencyId, int procedureId, boolean byMoment) {}

    private final DueTodayTable table;
    private final ProcedureCatalogue procedures;

    DueToday(DueTodayTable table, ProcedureCatalogue procedures) {
        this.table = table;
        this.procedures = procedures;
    }

    /** Those of some agencies, by their keys. */
    public List<Passed> passed(Set<Integer> agencies, boolean linked, Instant now) {
        return table.passed(agencies, linked, now).stream()
                .map(row -> new Passed(
                        row.agencyId(),
                        row.procedureId(),
                        CountedDossiers.isByMoment(procedures.byId(row.procedureId()), row.procedureVersion())))
                .toList();
    }
}
