package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register at one moment, arranged for asking. */
record AgencyBook(Map<Integer, AgencyTable.Entry> byId, Map<String, List<Agency>> byCode) {

    /** Those that {@code day} knows: of several under one code, the valid one, then whose end is latest. */
    private static Comparator<Agency> nearest(LocalDate day) {
        return Comparator.comparing((Agency agency) -> !agency.isValidOn(day))
                .thenComparing(Agency::validFrom, Comparator.reverseOrder());
    }

    static AgencyBook of(List<AgencyTable.Entry> entries) {
        Map<Integer, AgencyTable.Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.agency().id(), entry));
        return new AgencyBook(
                byId,
                entries.stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.agency().code()), entry.aliases().stream())
                                .map(code -> Map.entry(Codes.key(code), entry.agency())))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    Stream<AgencyTable.Entry> entries() {
        return byId.values().stream();
    }

    Stream<Agency> agencies() {
        return entries().map(AgencyTable.Entry::agency);
    }

    /** The agency that a code means on {@code day}; one that has ended when no other has taken the code. */
    Optional<Agency> byCode(String code, LocalDate day) {
        return everByCode(code, day).stream().findFirst();
    }

    /** Everyone whom a code means or meant until {@code day}, by its own code or another: first who holds it then. */
    List<Agency> everByCode(String code, LocalDate day) {
        return byCode.getOrDefault(Codes.key(code), List.of()).stream()
                .filter(agency -> !agency.validFrom().isAfter(day))
                .sorted(nearest(day))
                .toList();
    }

    Agency byId(int id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no agency with key " + id))
                .agency();
    }

    Optional<AgencyTable.Entry> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Who took over from {@code agency} and is valid on {@code day}, through others that have ended since. */
    List<Agency> successors(Agency agency, LocalDate day) {
        Set<Agency> valid = new LinkedHashSet<>();
        collect(agency, day, valid, new HashSet<>());
        return List.copyOf(valid);
    }

    private void collect(Agency agency, LocalDate day, Set<Agency> valid, Set<Integer> passed) {
        if (!passed.add(agency.id())) {
            return;
        }
        for (Agency successor : namedSuccessors(agency)) {
            if (successor.isValidOn(day)) {
                valid.add(successor);
            } else {
                collect(successor, day, valid, passed);
            }
        }
    }

    /** Who took over on the day the agency ended. */
    List<Agency> namedSuccessors(Agency agency) {
        return find(agency.id()).map(AgencyTable.Entry::successorIds).stream()
                .flatMap(List::stream)
                .map(this::byId)
                .toList();
    }

    /** Whose work this one took over when they ended. */
    List<Agency> predecessors(Agency agency) {
        return entries()
                .filter(entry -> entry.successorIds().contains(agency.id()))
                .map(AgencyTable.Entry::agency)
                .toList();
    }

    /** Keys of the agencies directly below one. */
    Stream<Integer> children(int id) {
        return byId.values().stream()
                .filter(entry -> entry.parentId().filter(parent -> parent == id).isPresent())
                .map(entry -> entry.agency().id());
    }
}
