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

    /** What dossiers of one agency and procedure contribute, or the difference between two states of them. */
    static List<String> of(CountedDossier dossier, DayCounts counts) {
        List<String> rows = new ArrayList<>();
        counts.forEach((place, values) -> {
            KeptKey key =
                    new KeptKey(dossier.procedureId(), dossier.linked(), dossier.byMoment(), place.day(), place.step());
            rows.add(of(dossier.agencyId(), dossier.level().place(), key, values));
        });
        return rows;
    }

    /** @param level as places name it */
    static String of(int agencyId, int level, KeptKey key, Counts values) {
        StringJoiner row = new StringJoiner(",", "(", ")");
        row.add("")
                .add(String.valueOf(agencyId))
                .add(String.valueOf(level))
                .add(String.valueOf(key.procedureId()))
                .add(String.valueOf(key.linked()))
                .add(String.valueOf(key.byMoment()))
                .add(key.day().toString())
                .add(key.step().map(String::valueOf).orElse(""));
        for (Measure measure : Measure.values()) {
            long value = values.of(measure);
            row.add(value == 0 ? "" : String.valueOf(value));
        }
        return row.toString();
    }
}
