package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an officer says with a move, as typed and normal (NFC, trimmed); what was left out is empty.
 *
 * @param revision number of the dossier's last event that the officer saw
 * @param reason why
 * @param papers which papers are missing
 * @param document number of the document
 * @param receiver who got the result
 * @param day of the new appointment
 */
public record MoveOrder(
        int revision, String reason, List<String> papers, String document, String receiver, Optional<LocalDate> day) {

    public MoveOrder {
        papers = List.copyOf(papers);
    }

    /** As the event keeps it. */
    DossierContent content(String move, String officer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("move", move);
        fields.put("by", officer);
        put(fields, "reason", reason);
        if (!papers.isEmpty()) {
            fields.put("papers", papers);
        }
        put(fields, "document", document);
        put(fields, "receiver", receiver);
        return new DossierContent(fields);
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** Says nothing of what was typed, which may hold personal data. */
    @Override
    public String toString() {
        return "MoveOrder[after %d]".formatted(revision);
    }
}
