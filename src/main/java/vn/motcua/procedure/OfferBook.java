package vn.motcua.procedure;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.procedure.OfferEntry.Query;
import vn.motcua.procedure.OfferEntry.Rank;

/**
 * What is offered at one moment, arranged for asking.
 *
 * @param entries in force, by name
 * @param coming published but not in force yet, by code
 */
record OfferBook(List<OfferEntry> entries, List<OfferedProcedure> coming) {

    static OfferBook of(List<OfferEntry> entries) {
        return new OfferBook(
                entries.stream()
                        .filter(entry -> entry.procedure().validity().begun())
                        .sorted(byName())
                        .toList(),
                entries.stream()
                        .map(OfferEntry::procedure)
                        .filter(procedure -> !procedure.validity().begun())
                        .toList());
    }

    /** As Vietnamese dictionaries order words. */
    private static Comparator<OfferEntry> byName() {
        Collator vietnamese = Collator.getInstance(Locale.of("vi"));
        return Comparator.<OfferEntry, String>comparing(
                        entry -> entry.procedure().name(), vietnamese::compare)
                .thenComparing(entry -> entry.procedure().code());
    }

    /** @param asked whose procedures are those of the owner asked for, beside those under its key */
    OfferAnswer answer(OfferQuestion question, Predicate<Procedure.Owner> asked) {
        List<OfferFilter> filters = OfferFilter.of(question, asked);
        List<OfferedProcedure> matching = ranked(Query.of(question.text()));
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        filters.forEach(filter -> counts.put(filter.name(), counts(filter, filters, matching)));
        return new OfferAnswer(
                matching.stream()
                        .filter(procedure -> filters.stream()
                                .allMatch(filter -> filter.lets().test(procedure)))
                        .toList(),
                counts);
    }

    private List<OfferedProcedure> ranked(Query query) {
        if (query.isEmpty()) {
            return entries.stream().map(OfferEntry::procedure).toList();
        }
        Map<Rank, Stream.Builder<OfferedProcedure>> ranks = new EnumMap<>(Rank.class);
        entries.forEach(entry -> entry.rank(query)
                .ifPresent(rank ->
                        ranks.computeIfAbsent(rank, _ -> Stream.builder()).add(entry.procedure())));
        return ranks.values().stream().flatMap(Stream.Builder::build).toList();
    }

    private static Map<String, Integer> counts(
            OfferFilter counted, List<OfferFilter> filters, List<OfferedProcedure> matching) {
        Map<String, Integer> counts = new TreeMap<>();
        matching.stream()
                .filter(procedure -> filters.stream()
                        .filter(filter -> !filter.name().equals(counted.name()))
                        .allMatch(filter -> filter.lets().test(procedure)))
                .flatMap(counted.values())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }
}
