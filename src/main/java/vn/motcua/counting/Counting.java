package vn.motcua.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds what dossiers contribute to the figures, in the transaction that writes or moves them. */
@Component
public class Counting {

    /**
     * Part of a statement that writes new dossiers: adds what they contribute, as {@link #parameters} gives it, of
     * those whose number a query before it calls {@code n} in {@code counted_numbers}.
     */
    public static final String OF_NEW = DeltaTable.OF_NEW;

    private final DeltaTable table;

    Counting(DeltaTable table) {
        this.table = table;
    }

    /** Parameters of {@link #OF_NEW}; dossiers are numbered from 1. */
    public static Map<String, Object> parameters(List<CountedDossier> dossiers) {
        List<Integer> numbers = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            CountedDossier dossier = dossiers.get(i);
            for (String row : DeltaRow.of(dossier, Contributions.of(dossier))) {
                numbers.add(i + 1);
                rows.add(row);
            }
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("countedOf", numbers.toArray(Integer[]::new));
        parameters.put("counted", rows.toArray(String[]::new));
        return parameters;
    }

    /** Adds what a move of one dossier changes; within its transaction. */
    public void moved(Optional<CountedDossier> before, CountedDossier after) {
        List<String> rows = before.filter(earlier -> isKeptTogether(earlier, after))
                .map(earlier -> difference(earlier, after))
                .orElseGet(() -> apart(before, after));
        if (!rows.isEmpty()) {
            table.add(rows);
        }
    }

    private static List<String> difference(CountedDossier before, CountedDossier after) {
        DayCounts counts = Contributions.of(after);
        counts.add(Contributions.of(before), -1);
        return DeltaRow.of(after, counts);
    }

    private static List<String> apart(Optional<CountedDossier> before, CountedDossier after) {
        List<String> rows = new ArrayList<>(DeltaRow.of(after, Contributions.of(after)));
        before.ifPresent(earlier -> {
            DayCounts taken = new DayCounts();
            taken.add(Contributions.of(earlier), -1);
            rows.addAll(DeltaRow.of(earlier, taken));
        });
        return rows;
    }

    /** Whether both count in the same rows but for the day. */
    private static boolean isKeptTogether(CountedDossier before, CountedDossier after) {
        return before.agencyId() == after.agencyId()
                && before.procedureId() == after.procedureId()
                && before.linked() == after.linked()
                && before.byMoment() == after.byMoment();
    }
}
