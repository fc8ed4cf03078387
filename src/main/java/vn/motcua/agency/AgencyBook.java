package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Texts;

/** The register at one moment, arranged for asking. */
record AgencyBook(
        Map<Integer, AgencyTable.Entry> byId,
        Map<String, List<Agency>> byCode) {

    static AgencyBook of(List<AgencyTable.Entry> entries) {
        Map<Integer, AgencyTable.Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.agency().id(), entry));
        return new AgencyBook(
                byId,
                entries.stream()
                        .map(AgencyTable.Entry::agency)
                        .collect(Collectors.groupingBy(agency -> key(agency.code()))));
    }

    Stream<Agency> agencies() {
        return byId.values().stream().map(AgencyTable.Entry::agency);
    }

    Optional<Agency> byCode(String code, LocalDate day) {
        List<Agency> periods = byCode.getOrDefault(key(code), List.of());
        return periods.stream()
                .filter(agency -> agency.isValidOn(day))
                .findFirst()
                .or(() -> periods.stream().max(Comparator.comparing(Agency::validFrom)));
    }

    Agency byId(int id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("no agency with key " + id))
                .agency();
    }

    List<Agency> successors(Agency agency) {
        return Optional.ofNullable(byId.get(agency.id())).map(AgencyTable.Entry::successorIds).stream()
                .flatMap(List::stream)
                .map(this::byId)
                .toList();
    }

    /** Keys of the agencies directly below one. */
    Stream<Integer> children(int id) {
        return byId.values().stream()
                .filter(entry -> entry.parentId().filter(parent -> parent == id).isPresent())
                .map(entry -> entry.agency().id());
    }

    private static String key(String code) {
        return Texts.normal(code).toLowerCase(Locale.ROOT);
    }
}
