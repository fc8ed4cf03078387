package vn.motcua.office.rest;

import java.util.Map;
import vn.motcua.dossier.Outcome;

/** What {@code contracts/rest/openapi.yaml} calls the stored fields of a letter. */
final class LetterNames {

    private static final Map<String, String> NAMES = Map.of(
            "letterNumber", "letter.number",
            "letterIssuer", "letter.issuer",
            "letterIssuedAt", "letter.issuedAt",
            "letterSummary", "letter.summary",
            "letterFile", "letter.file");

    private LetterNames() {}

    static Outcome onTheWire(Outcome outcome) {
        return outcome instanceof Outcome.Conflicting conflict
                ? new Outcome.Conflicting(
                        conflict.storedAt(),
                        conflict.fields().stream()
                                .map(name -> NAMES.getOrDefault(name, name))
                                .toList())
                : outcome;
    }
}
