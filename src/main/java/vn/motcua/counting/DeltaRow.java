package vn.motcua.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A row of the table of deltas as PostgreSQL writes a row in text, so that any number of them is one parameter of a
 * statement. Only numbers, truth values and dates: nothing to quote.
 */
final class DeltaRow {

    private DeltaRow() {}

    /** What turns the figures of {@code before} into those of {@code after}, of dossiers of one agency and procedure. */
    static List<String> of(CountedDossier dossier, DayCounts counts) {
        List<String> rows = new ArrayList<>();
        counts.forEach((place, values) -> rows.add(of(dossier, place, values)));
        return rows;
    }

    private static String of(CountedDossier dossier, DayCounts.Place place, Counts values) {
        StringJoiner row = new StringJoiner(",", "(", ")");
        row.add("")
                .add(String.valueOf(dossier.agencyId()))
                .add(String.valueOf(dossier.level().place()))
                .add(String.valueOf(dossier.procedureId()))
                .add(String.valueOf(dossier.linked()))
                .add(String.valueOf(dossier.byMoment()))
                .add(place.day().toString())
                .add(place.step().map(String::valueOf).orElse(""));
        for (Measure measure : Measure.values()) {
            long value = values.of(measure);
            row.add(value == 0 ? "" : String.valueOf(value));
        }
        return row.toString();
    }
}
