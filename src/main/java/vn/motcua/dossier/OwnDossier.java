package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.procedure.Procedure;

/** The whole of a dossier, for the agency that sent or handles it; holds personal data. */
public record OwnDossier(
        String code,
        Agency sender,
        Agency handler,
        Procedure procedure,
        String title,
        Owner owner,
        List<String> components,
        Instant receivedAt,
        Optional<Instant> dueAt,
        DossierState state,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt,
        List<Event> events) {

    /**
     * One thing that happened, in the order stored.
     *
     * @param kind received, status, result, step or correction
     * @param details what it said, by name: texts or lists of texts
     */
    public record Event(
            int number,
            String kind,
            Optional<DossierState> state,
            Instant happenedAt,
            Instant recordedAt,
            String receipt,
            Map<String, Object> details) {}

    @Override
    public String toString() {
        return "OwnDossier[%s of %s at %s]".formatted(code, sender.code(), handler.code());
    }
}
