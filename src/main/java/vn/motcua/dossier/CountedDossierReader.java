package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.counting.CountedDossier;
import vn.motcua.dossier.CountedDossiers.Stored;
import vn.motcua.dossier.CountedHistory.Given;
import vn.motcua.dossier.CountedHistory.Told;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/** Reads all dossiers of an agency as their events tell them, for figures to be counted anew. */
@Component
public class CountedDossierReader {

    private static final int PAGE = 2000;

    /**
     * A dossier.
     *
     * @param counted what its events make of it
     * @param stored what its row says, which should be the same
     */
    public record Read(DossierId dossier, CountedDossier counted, CountedDossier stored) {

        public boolean isTrue() {
            return counted.equals(stored);
        }
    }

    private final HistoryTable table;
    private final CountedDossiers dossiers;
    private final ProcedureCatalogue procedures;

    CountedDossierReader(HistoryTable table, CountedDossiers dossiers, ProcedureCatalogue procedures) {
        this.table = table;
        this.dossiers = dossiers;
        this.procedures = procedures;
    }

    /** Every dossier that an agency handles, in pages; of one moment within a transaction that reads repeatably. */
    public void forEach(int agencyId, Consumer<Read> action) {
        long after = 0;
        List<HistoryTable.Dossier> page = table.page(agencyId, after, PAGE);
        while (!page.isEmpty()) {
            long last = page.getLast().id();
            Map<Long, List<Told>> events = table.events(agencyId, after, last);
            Map<Long, List<Given>> dates = table.dates(agencyId, after, last);
            for (HistoryTable.Dossier each : page) {
                action.accept(read(
                        each, events.getOrDefault(each.id(), List.of()), dates.getOrDefault(each.id(), List.of())));
            }
            after = last;
            page = table.page(agencyId, after, PAGE);
        }
    }

    private Read read(HistoryTable.Dossier dossier, List<Told> events, List<Given> dates) {
        CountedHistory history = new CountedHistory();
        events.forEach(history::take);
        Optional<Integer> procedure = procedures.byCode(history.procedureCode()).map(Procedure::id);
        Stored told =
                history.present(dossier.row(), procedure.orElse(dossier.row().procedureId()), dates);
        return new Read(
                new DossierId(dossier.row().agencyId(), dossier.id()), dossiers.of(told), dossiers.of(dossier.row()));
    }
}
