package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;

/**
 * Asks to register a dossier here, as typed and normal (NFC, trimmed); what was left out is empty.
 *
 * @param agency code of the agency that receives it
 * @param procedure code of its procedure
 * @param title empty: the procedure's name
 * @param accepted whether it is taken in at once; else it is looked at first
 */
public record CounterDossier(
        String agency,
        String procedure,
        String title,
        String ownerName,
        String ownerIdNumber,
        String ownerAddress,
        String submitterName,
        String submitterPhone,
        Optional<Submission.Channel> channel,
        List<String> components,
        boolean accepted) {

    public CounterDossier {
        components = List.copyOf(components);
    }

    /** Says nothing of what was typed, which is personal data. */
    @Override
    public String toString() {
        return "CounterDossier[%s %s]".formatted(agency, procedure);
    }
}
