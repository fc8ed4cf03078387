package vn.motcua.print;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.AppointmentChange;
import vn.motcua.dossier.AppointmentChange.Cause;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OwnDossier;
import vn.motcua.dossier.SupplementPeriod;

/** What a dossier's events and periods say for its forms. */
final class Papers {

    private Papers() {}

    /**
     * What an officer asked for or refused.
     *
     * @param officer who signed in to do so, where known
     */
    record Said(Instant at, Optional<String> reason, List<String> papers, Optional<String> officer) {}

    /**
     * One handing over.
     *
     * @param action what was done with it; may be empty
     */
    record Handing(Instant at, String from, String to, String action) {}

    /** The last request for a supplement, before or after the dossier was taken in. */
    static Optional<Said> supplement(DossierFile file) {
        Optional<SupplementPeriod> period =
                file.deadline().supplements().stream().reduce((_, later) -> later);
        return period.map(asked -> new Said(asked.requestedAt(), asked.reason(), asked.papers(), by(file, asked)))
                .or(() -> last(file, DossierState.COMPLETION_REQUESTED));
    }

    static Optional<Said> refusal(DossierFile file) {
        return last(file, DossierState.REFUSED);
    }

    static Optional<AppointmentChange> extension(DossierFile file) {
        return file.deadline().changes().stream()
                .filter(change -> change.cause() == Cause.EXTENSION)
                .reduce((_, later) -> later);
    }

    /** From hand to hand, as far as the agency said. */
    static List<Handing> handings(DossierFile file) {
        return file.dossier().events().stream()
                .flatMap(Papers::handing)
                .sorted(Comparator.comparing(Handing::at))
                .toList();
    }

    private static Stream<Handing> handing(OwnDossier.Event event) {
        return switch (event.kind()) {
            case "step" ->
                Stream.of(new Handing(
                        event.happenedAt(), text(event, "fromPerson"), text(event, "toPerson"), text(event, "action")));
            case "status", "result", "reopening" ->
                Stream.of(text(event, "by"))
                        .filter(by -> !by.isEmpty())
                        .map(by -> new Handing(event.happenedAt(), by, text(event, "receiver"), ""));
            default -> Stream.empty();
        };
    }

    private static Optional<String> by(DossierFile file, SupplementPeriod asked) {
        return file.dossier().events().stream()
                .filter(event -> event.number() == asked.eventNumber())
                .map(event -> text(event, "by"))
                .filter(by -> !by.isEmpty())
                .findFirst();
    }

    private static Optional<Said> last(DossierFile file, DossierState state) {
        return file.dossier().events().stream()
                .filter(event -> event.state().filter(set -> set == state).isPresent())
                .reduce((_, later) -> later)
                .map(event -> new Said(
                        event.happenedAt(), filled(event, "reason"), list(event.details()), filled(event, "by")));
    }

    private static Optional<String> filled(OwnDossier.Event event, String name) {
        return Optional.of(text(event, name)).filter(text -> !text.isEmpty());
    }

    private static String text(OwnDossier.Event event, String name) {
        return event.details().getOrDefault(name, "").toString();
    }

    private static List<String> list(Map<String, Object> details) {
        return details.get("papers") instanceof List<?> papers
                ? papers.stream().map(Object::toString).toList()
                : List.of();
    }
}
