package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.procedure.Procedure;

/**
 * Asks to store a dossier that a one-stop shop has received. Texts are normal (NFC, trimmed) and within the contract's
 * lengths.
 *
 * @param agency who handles it
 * @param sender who sent it and chose its code: the same agency, or another one for the Office's desk
 * @param enclosed facts of what came with it, by name (the letter of the Office's desk); they count as content
 */
public record ReceiveDossier(
        Agency agency,
        Agency sender,
        String code,
        Procedure procedure,
        String title,
        Owner owner,
        List<String> components,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Map<String, String> enclosed) {

    DossierKey key() {
        return new DossierKey(agency.id(), sender.id(), code);
    }

    @Override
    public String toString() {
        return "ReceiveDossier[%s]".formatted(key());
    }
}
