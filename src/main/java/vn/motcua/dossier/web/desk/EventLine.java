package vn.motcua.dossier.web.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.DeskDossier;
import vn.motcua.dossier.OwnDossier;

/**
 * One event of a dossier as its officers read it.
 *
 * @param kind chooses its words
 * @param state name of the state it set; empty for none
 * @param notes what was said with it, by the name of the field
 */
record EventLine(String at, String kind, String state, List<Note> notes) {

    /** Something that was said with an event. */
    record Note(String name, String text) {}

    private static final List<String> SHOWN =
            List.of("by", "action", "fromPerson", "toPerson", "note", "reason", "papers", "document", "receiver");

    /** Newest first. */
    static List<EventLine> of(DeskDossier dossier, DeskTexts texts) {
        return dossier.events().reversed().stream()
                .map(event -> of(event, texts))
                .toList();
    }

    private static EventLine of(OwnDossier.Event event, DeskTexts texts) {
        boolean registration = event.kind().equals("received") || event.kind().equals("submitted");
        Stream<Note> notes = registration ? Stream.of() : SHOWN.stream().flatMap(name -> note(event, name).stream());
        return new EventLine(
                texts.minute(event.happenedAt()),
                event.kind(),
                event.state().map(Enum::name).orElse(""),
                notes.toList());
    }

    private static Optional<Note> note(OwnDossier.Event event, String name) {
        return Optional.ofNullable(event.details().get(name)).map(value -> new Note(name, text(value)));
    }

    private static String text(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value.toString();
    }
}
