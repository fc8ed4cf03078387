package vn.motcua.counting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rows of deltas back from their text and adds them up; what comes to nothing is left out. */
final class DeltaSums {

    /** @param step empty text without one */
    record KeptUnder(
            int agencyId, int level, int procedureId, boolean linked, boolean byMoment, LocalDate day, String step) {}

    private static final int VALUES_FROM = 8;

    private DeltaSums() {}

    @SafeVarargs
    static Map<KeptUnder, List<Long>> of(List<String>... rows) {
        Map<KeptUnder, long[]> sums = new HashMap<>();
        for (List<String> some : rows) {
            some.forEach(row -> add(row, sums));
        }
        Map<KeptUnder, List<Long>> result = new HashMap<>();
        sums.forEach((key, values) -> {
            if (Arrays.stream(values).anyMatch(value -> value != 0)) {
                result.put(key, Arrays.stream(values).boxed().toList());
            }
        });
        return result;
    }

    private static void add(String row, Map<KeptUnder, long[]> sums) {
        String[] fields = row.substring(1, row.length() - 1).split(",", -1);
        KeptUnder key = new KeptUnder(
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Boolean.parseBoolean(fields[4]),
                Boolean.parseBoolean(fields[5]),
                LocalDate.parse(fields[6]),
                fields[7]);
        long[] values = sums.computeIfAbsent(key, _ -> new long[Measure.values().length]);
        for (int i = 0; i < values.length; i++) {
            String value = fields[VALUES_FROM + i];
            values[i] += value.isEmpty() ? 0 : Long.parseLong(value);
        }
    }
}
