package vn.motcua.dossier.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.OwnDossier;
import vn.motcua.exchange.RestTexts;

/** A whole dossier as its agency reads it; holds personal data. */
record DossierView(
        String code,
        String sender,
        String handler,
        String procedure,
        String procedureName,
        String title,
        String ownerName,
        Optional<String> ownerIdNumber,
        Optional<String> ownerAddress,
        List<String> components,
        String receivedAt,
        Optional<String> dueAt,
        String state,
        Optional<String> finishedAt,
        Optional<String> returnedAt,
        List<Event> events) {

    private static final List<String> MOMENTS = List.of("receivedAt", "dueAt", "letterIssuedAt");

    /** One thing that happened, with what it said. */
    record Event(
            int number,
            String kind,
            Optional<String> state,
            String happenedAt,
            String recordedAt,
            String receipt,
            Map<String, Object> details) {

        static Event of(OwnDossier.Event event) {
            return new Event(
                    event.number(),
                    event.kind(),
                    event.state().map(StateNames::of),
                    RestTexts.moment(event.happenedAt()),
                    RestTexts.moment(event.recordedAt()),
                    event.receipt(),
                    inProvinceTime(event.details()));
        }

        /** Content keeps its moments in UTC; answers never do. */
        private static Map<String, Object> inProvinceTime(Map<String, Object> details) {
            Map<String, Object> shown = new LinkedHashMap<>(details);
            MOMENTS.forEach(name ->
                    shown.computeIfPresent(name, (_, value) -> RestTexts.moment(Instant.parse(value.toString()))));
            return shown;
        }
    }

    static DossierView of(OwnDossier dossier) {
        return new DossierView(
                dossier.code(),
                dossier.sender().code(),
                dossier.handler().code(),
                dossier.procedure().code(),
                dossier.procedure().name(),
                dossier.title(),
                dossier.owner().name(),
                dossier.owner().idNumber(),
                dossier.owner().address(),
                dossier.components(),
                RestTexts.moment(dossier.receivedAt()),
                dossier.dueAt().map(RestTexts::moment),
                StateNames.of(dossier.state()),
                dossier.finishedAt().map(RestTexts::moment),
                dossier.returnedAt().map(RestTexts::moment),
                dossier.events().stream().map(Event::of).toList());
    }

    /** Without personal data, so that it may be printed. */
    @Override
    public String toString() {
        return "DossierView[" + code + "]";
    }
}
