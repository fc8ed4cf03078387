package vn.motcua.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.LookupRow;

/**
 * What makes up one page: the dossier of one agency and what it sent on to the Office under the same code.
 *
 * @param sender whose code it is
 * @param rows at least one, the latest reception first
 */
record LookupGroup(Agency sender, List<LookupRow> rows) {

    private record Key(String agencyCode, String dossierCode) {}

    /** Sorts rows into pages; {@code agency} finds an agency by its key. */
    static List<LookupGroup> of(List<LookupRow> rows, Function<Integer, Agency> agency) {
        Map<Key, List<LookupRow>> pages = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Key(lower(agency.apply(row.senderId()).code()), row.code()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return pages.values().stream()
                .map(page -> new LookupGroup(agency.apply(page.getFirst().senderId()), page))
                .toList();
    }

    /**
     * Those of the asked agency, then those with the exact code, else whatever its case.
     *
     * @param meant everyone whom a code of an agency means or meant; asked where nobody has it as their own
     */
    static List<LookupGroup> matching(
            Collection<LookupGroup> groups, LookupQuestion question, Function<String, List<Agency>> meant) {
        List<LookupGroup> ofAgency =
                question.agencyCode().map(code -> ofAgency(groups, code, meant)).orElseGet(() -> List.copyOf(groups));
        List<LookupGroup> exact = ofAgency.stream()
                .filter(group -> group.code().equals(question.code()))
                .toList();
        return exact.isEmpty() ? ofAgency : exact;
    }

    private static List<LookupGroup> ofAgency(
            Collection<LookupGroup> groups, String code, Function<String, List<Agency>> meant) {
        List<LookupGroup> own = groups.stream()
                .filter(group -> lower(code).equals(lower(group.sender().code())))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Agency> agencies = meant.apply(code);
        return groups.stream()
                .filter(group -> agencies.contains(group.sender()))
                .toList();
    }

    String code() {
        return rows.getFirst().code();
    }

    /** The sender's own dossier, or what is at the Office when there is nothing else. */
    LookupRow leading() {
        return rows.stream().filter(LookupRow::isSendersOwn).findFirst().orElse(rows.getFirst());
    }

    /** The Office's part, beside the sender's own dossier. */
    Optional<LookupRow> sentOn() {
        return leading().isSendersOwn()
                ? rows.stream().filter(row -> !row.isSendersOwn()).findFirst()
                : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
