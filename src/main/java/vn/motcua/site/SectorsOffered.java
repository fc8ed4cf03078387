package vn.motcua.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedure.OfferedProcedure;
import vn.motcua.procedure.Procedure.Sector;

/**
 * Where somebody who looks for a procedure may begin.
 *
 * @param procedures how many there are
 * @param largest the sectors with most of them, largest first
 */
record SectorsOffered(int procedures, List<Entry> largest) {

    private static final int MOST = 6;

    /** A sector and how many procedures it has. */
    record Entry(Sector sector, long procedures) {}

    static SectorsOffered of(List<OfferedProcedure> offered) {
        Map<Sector, Long> counts =
                offered.stream().collect(Collectors.groupingBy(OfferedProcedure::sector, Collectors.counting()));
        List<Entry> largest = counts.entrySet().stream()
                .map(count -> new Entry(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(Entry::procedures)
                        .reversed()
                        .thenComparing(entry -> entry.sector().name()))
                .limit(MOST)
                .toList();
        return new SectorsOffered(offered.size(), largest);
    }
}
