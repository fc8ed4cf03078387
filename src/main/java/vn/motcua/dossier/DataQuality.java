package vn.motcua.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.account.SignedIn;

/**
 * The report on the quality of data: how many dossiers look odd in which way. Each number is that of the dossiers which
 * {@link DeskDossiers#suspected} lists.
 */
@Component
public class DataQuality {

    /** How many dossiers look odd in one way. */
    public record Count(Suspicion suspicion, long dossiers) {}

    private final DeskDossiers dossiers;
    private final SuspicionTable table;

    DataQuality(DeskDossiers dossiers, SuspicionTable table) {
        this.dossiers = dossiers;
        this.table = table;
    }

    /** For every suspicion, those of nobody too, in their order. */
    public List<Count> counts(SignedIn person, Optional<Integer> agencyId) {
        Map<Suspicion, Long> found = table.counts(dossiers.within(person, agencyId));
        return Arrays.stream(Suspicion.values())
                .map(suspicion -> new Count(suspicion, found.getOrDefault(suspicion, 0L)))
                .toList();
    }
}
