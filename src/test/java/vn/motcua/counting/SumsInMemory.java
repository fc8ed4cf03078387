package vn.motcua.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sums over dossiers as the database would give them, made of what each contributes. */
public final class SumsInMemory {

    private SumsInMemory() {}

    /** Rows by agency and procedure of the days from one to another. */
    public static List<SumRow> rows(List<CountedDossier> dossiers, LocalDate from, LocalDate to) {
        Map<Object, SumRow> rows = new HashMap<>();
        Function<CountedDossier, Object> key =
                dossier -> List.of(dossier.agencyId(), dossier.procedureId(), dossier.byMoment());
        for (CountedDossier dossier : dossiers) {
            SumRow row = rows.computeIfAbsent(
                    key.apply(dossier),
                    _ -> new SumRow(
                            Optional.of(dossier.agencyId()),
                            Optional.empty(),
                            Optional.of(dossier.procedureId()),
                            dossier.byMoment(),
                            Counts.zero(),
                            Counts.zero(),
                            Counts.zero()));
            Contributions.of(dossier).forEach((place, counts) -> add(row, place.day(), counts, from, to));
        }
        return List.copyOf(rows.values());
    }

    private static void add(SumRow row, LocalDate day, Counts counts, LocalDate from, LocalDate to) {
        if (day.isBefore(from)) {
            row.before().add(counts, 1);
        } else if (!day.isAfter(to)) {
            row.within().add(counts, 1);
        } else if (day.equals(to.plusDays(1))) {
            row.next().add(counts, 1);
        }
    }
}
