package vn.motcua.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.counting.SumTable.Part;

/**
 * Reads figures. Several questions show the same moment when they are asked within one transaction of {@link
 * vn.motcua.server.ForReading}.
 */
@Component
public class Sums {

    private record Key(int place, int procedureId, boolean byMoment) {}

    private final SumTable table;

    Sums(SumTable table) {
        this.table = table;
    }

    /** Sums in no order; those that come to nothing may be missing. */
    public List<SumRow> rows(SumQuestion question) {
        Map<Key, Counts[]> byKey = new LinkedHashMap<>();
        for (Part part : table.parts(question)) {
            Counts[] counts = byKey.computeIfAbsent(new Key(part.place(), part.procedureId(), part.byMoment()), _ ->
                    new Counts[] {Counts.zero(), Counts.zero(), Counts.zero()});
            counts[part.part()].add(part.counts(), 1);
        }
        return byKey.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Handling times of what was solved within the days asked for, by steps, in order. */
    public List<StepRow> steps(SumQuestion question) {
        return table.steps(question).stream()
                .map(row -> new StepRow(
                        agency(row.place()),
                        level(row.place()),
                        procedure(row.procedureId()),
                        row.step(),
                        row.solved()))
                .toList();
    }

    private static SumRow row(Key key, Counts[] counts) {
        return new SumRow(
                agency(key.place()),
                level(key.place()),
                procedure(key.procedureId()),
                key.byMoment(),
                counts[SumParts.BEFORE],
                counts[SumParts.WITHIN],
                counts[SumParts.NEXT]);
    }

    private static Optional<Integer> agency(int place) {
        return place > 0 ? Optional.of(place) : Optional.empty();
    }

    private static Optional<AgencyLevel> level(int place) {
        return place < 0 ? Optional.of(AgencyLevel.ofPlace(place)) : Optional.empty();
    }

    private static Optional<Integer> procedure(int id) {
        return id > 0 ? Optional.of(id) : Optional.empty();
    }
}
