package vn.motcua.counting;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one agency by procedure and day, as they are kept or as they should be. */
public final class AgencyCounts {

    private final int agencyId;
    private final Map<KeptKey, Counts> counts = new TreeMap<>();

    public AgencyCounts(int agencyId) {
        this.agencyId = agencyId;
    }

    int agencyId() {
        return agencyId;
    }

    Map<KeptKey, Counts> counts() {
        return counts;
    }

    /** Counts a dossier of the agency. */
    public void add(CountedDossier dossier) {
        Contributions.of(dossier).forEach((place, values) -> {
            KeptKey key = new KeptKey(
                    dossier.procedureId(), dossier.linked(), dossier.byMoment(), place.day(), Optional.empty());
            at(key).add(values, 1);
            place.step().ifPresent(step -> solvedWithin(key, step, values.of(Measure.SOLVED)));
        });
    }

    void add(KeptKey key, Counts values) {
        at(key).add(values, 1);
    }

    /** Steps are kept whatever the kind of the term. */
    void solvedWithin(KeptKey key, int step, long solved) {
        at(new KeptKey(key.procedureId(), key.linked(), false, key.day(), Optional.of(step)))
                .add(Measure.SOLVED, solved);
    }

    /** What has to be added to {@code kept} to get this. */
    AgencyCounts minus(AgencyCounts kept) {
        AgencyCounts difference = new AgencyCounts(agencyId);
        counts.forEach((key, values) -> difference.at(key).add(values, 1));
        kept.counts.forEach((key, values) -> difference.at(key).add(values, -1));
        difference.counts.values().removeIf(Counts::isZero);
        return difference;
    }

    private Counts at(KeptKey key) {
        return counts.computeIfAbsent(key, _ -> Counts.zero());
    }
}
