package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.motcua.counting.Counting;

/** New dossiers and their events as arrays, one a column, as the statement that writes them takes them. */
final class NewDossierColumns {

    private record NumberedEvent(int dossierNumber, DossierEvent event) {}

    private final List<NewDossier> dossiers;
    private final List<NumberedEvent> events;
    private final Map<String, Object> columns = new HashMap<>();

    private NewDossierColumns(List<NewDossier> dossiers) {
        this.dossiers = dossiers;
        this.events = IntStream.range(0, dossiers.size())
                .boxed()
                .flatMap(index ->
                        dossiers.get(index).events().stream().map(event -> new NumberedEvent(index + 1, event)))
                .toList();
    }

    static Map<String, Object> of(List<NewDossier> dossiers) {
        NewDossierColumns builder = new NewDossierColumns(dossiers);
        builder.putDossiers();
        builder.putProgress();
        builder.putEvents();
        builder.columns.putAll(IntakeColumns.of(dossiers));
        builder.columns.putAll(
                Counting.parameters(dossiers.stream().map(CountedDossiers::of).toList()));
        return builder.columns;
    }

    private void putDossiers() {
        number("agencyIds", dossier -> dossier.received().agency().id());
        number("senderIds", dossier -> dossier.received().sender().id());
        text("codes", dossier -> dossier.received().code());
        number("procedureIds", dossier -> dossier.received().procedure().id());
        number(
                "procedureVersions",
                dossier -> dossier.received()
                        .procedure()
                        .versionAt(dossier.received().receivedAt()));
        text("titles", dossier -> dossier.received().title());
        text("ownerNames", dossier -> dossier.received().owner().name());
        optionalText("ownerIdNumbers", dossier -> dossier.received().owner().idNumber());
        optionalText("ownerAddresses", dossier -> dossier.received().owner().address());
        text("receivedAts", dossier -> dossier.received().receivedAt().toString());
        moment("dueAts", dossier -> dossier.received().dueAt());
        text("recordedAts", dossier -> dossier.first().recordedAt().toString());
        text("contents", dossier -> dossier.first().details().json());
        text("origins", dossier -> dossier.origin().column());
        moment("termDueAts", NewDossier::termDueAt);
        optionalText(
                "channels",
                dossier -> dossier.submission()
                        .map(submission -> submission.channel().column()));
        optionalText("submitterNames", dossier -> dossier.submission().flatMap(Submission::name));
        optionalText("submitterPhones", dossier -> dossier.submission().flatMap(Submission::phone));
    }

    private void putProgress() {
        text("states", dossier -> dossier.progress().state().column());
        number("stateEvents", dossier -> dossier.progress().stateEvent());
        number("eventCounts", dossier -> dossier.progress().eventCount());
        moment("finishedAts", dossier -> dossier.progress().finishedAt());
        moment("returnedAts", dossier -> dossier.progress().returnedAt());
    }

    private void putEvents() {
        columns.put("eventOf", numbers(events, NumberedEvent::dossierNumber));
        columns.put("nos", numbers(events, numbered -> numbered.event().no()));
        eventText("kinds", event -> event.kind().column());
        eventText(
                "eventStates", event -> event.state().map(DossierState::column).orElse(null));
        eventText("happenedAts", event -> event.happenedAt().toString());
        eventText("eventRecordedAts", event -> event.recordedAt().toString());
        eventText("receipts", DossierEvent::receipt);
        eventText("details", event -> event.details().json());
        columns.put(
                "fingerprints",
                events.stream()
                        .map(numbered -> numbered.event().fingerprint().bytes())
                        .toArray(byte[][]::new));
    }

    private void number(String name, Function<NewDossier, Integer> value) {
        columns.put(name, numbers(dossiers, value));
    }

    private void text(String name, Function<NewDossier, String> value) {
        columns.put(name, dossiers.stream().map(value).toArray(String[]::new));
    }

    private void optionalText(String name, Function<NewDossier, Optional<String>> value) {
        columns.put(
                name,
                dossiers.stream().map(value).map(text -> text.orElse(null)).toArray(String[]::new));
    }

    private void moment(String name, Function<NewDossier, Optional<Instant>> value) {
        optionalText(name, dossier -> value.apply(dossier).map(Instant::toString));
    }

    private void eventText(String name, Function<DossierEvent, String> value) {
        columns.put(name, events.stream().map(NumberedEvent::event).map(value).toArray(String[]::new));
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> value) {
        return rows.stream().map(value).toArray(Integer[]::new);
    }
}
