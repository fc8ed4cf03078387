package vn.motcua.lookup;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierDeadline;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.LookupEvent;
import vn.motcua.dossier.LookupRow;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.PublishedSteps;

/** Writes what a visitor may see of a dossier. */
@Component
class SheetWriter {

    private final DossierFacts facts;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final PublishedSteps steps;
    private final Clock clock;

    SheetWriter(
            DossierFacts facts,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            PublishedSteps steps,
            Clock clock) {
        this.facts = facts;
        this.agencies = agencies;
        this.procedures = procedures;
        this.steps = steps;
        this.clock = clock;
    }

    /** The whole for the owner, else the masked form. */
    DossierSheet write(LookupGroup group, boolean forOwner) {
        LookupRow dossier = group.leading();
        Procedure procedure = procedures.byId(dossier.procedureId());
        List<LookupEvent> events = facts.events(dossier);
        return new DossierSheet(
                dossier.code(),
                agencies.byId(dossier.agencyId()),
                group.sender(),
                new DossierSheet.OfProcedure(procedure.code(), procedure.name()),
                dossier.state(),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.dueAt().map(due -> Timeliness.of(due, dossier.finishedAt(), clock.instant())),
                dossier.finishedAt(),
                dossier.returnedAt(),
                forOwner ? dossier.ownerName() : NameMask.mask(dossier.ownerName()),
                dossier.components().size(),
                whereabouts(group, events, forOwner),
                nextStep(dossier, events),
                timeline(group, events, forOwner),
                dossier.idNumber().filter(_ -> forOwner).map(number -> ownersPart(dossier, number)),
                deadline(dossier, forOwner));
    }

    private DossierDeadline deadline(LookupRow dossier, boolean forOwner) {
        DossierDeadline deadline = facts.deadline(dossier);
        return forOwner ? deadline : deadline.masked();
    }

    private Whereabouts whereabouts(LookupGroup group, List<LookupEvent> events, boolean forOwner) {
        LookupRow dossier = group.leading();
        Optional<LookupRow> office = group.sentOn()
                .filter(part -> !part.state().isFinished() && !dossier.state().isFinished());
        Whereabouts all = office.map(part -> Whereabouts.atOffice(agencies.byId(part.agencyId()), part))
                .orElseGet(() -> Whereabouts.of(agencies.byId(dossier.agencyId()), dossier.state(), events));
        return forOwner ? all : all.masked(unit -> NameMask.maskIn(unit, people(group, events)));
    }

    /** Names that stand alone; what is written together with a unit is not a name to look for in units. */
    private static Set<String> people(LookupGroup group, List<LookupEvent> events) {
        return Stream.concat(
                        Stream.of(group.leading().ownerName()), events.stream().flatMap(LookupEvent::names))
                .filter(name -> UnitName.in(name).isEmpty())
                .collect(Collectors.toSet());
    }

    /** As the version says under which the dossier was received. */
    private Optional<String> nextStep(LookupRow dossier, List<LookupEvent> events) {
        List<String> actions = events.stream()
                .map(LookupEvent::action)
                .filter(action -> !action.isEmpty())
                .toList();
        boolean moving = dossier.state() == DossierState.RECEIVED || dossier.state() == DossierState.IN_PROGRESS;
        return moving && !actions.isEmpty()
                ? NextStep.after(steps.of(dossier.procedureId(), dossier.procedureVersion()), actions)
                : Optional.empty();
    }

    private static DossierSheet.OwnersPart ownersPart(LookupRow dossier, IdNumber number) {
        return new DossierSheet.OwnersPart(
                dossier.title(), number.ending(), dossier.ownerAddress(), dossier.components());
    }

    private List<TimelineEntry> timeline(LookupGroup group, List<LookupEvent> events, boolean forOwner) {
        Set<String> names = Stream.concat(
                        Stream.of(group.leading().ownerName()), events.stream().flatMap(LookupEvent::names))
                .collect(Collectors.toSet());
        Stream<TimelineEntry> own = events.stream().map(event -> forOwner ? entry(event) : masked(entry(event), names));
        Stream<TimelineEntry> office = group.sentOn().map(this::sentToOffice).stream();
        return Stream.concat(office, own)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    private TimelineEntry sentToOffice(LookupRow part) {
        return new TimelineEntry.SentToOffice(part.receivedAt(), agencies.byId(part.agencyId()), part.state());
    }

    private static TimelineEntry entry(LookupEvent event) {
        return switch (event.kind()) {
            case "received" -> new TimelineEntry.TakenIn(event.happenedAt());
            case "submitted" -> new TimelineEntry.HandedIn(event.happenedAt());
            case "result" -> new TimelineEntry.Returned(event.happenedAt());
            case "correction" -> new TimelineEntry.Corrected(event.happenedAt());
            case "step" ->
                new TimelineEntry.Done(
                        event.happenedAt(), event.action(), event.fromPerson(), event.toPerson(), event.note());
            case "status" ->
                new TimelineEntry.StateSaid(event.happenedAt(), event.state().orElseThrow(), event.reason());
            case "extension" -> new TimelineEntry.Extended(event.happenedAt(), event.dueAt(), event.reason());
            case "reopening" -> new TimelineEntry.Reopened(event.happenedAt(), event.reason());
            case "adjustment" -> new TimelineEntry.Adjusted(event.happenedAt(), event.reason());
            default -> throw new IllegalStateException("unknown kind of event " + event.kind());
        };
    }

    /** Reasons of what officers did with the dossier are public only where an administrator gave them. */
    private static TimelineEntry masked(TimelineEntry entry, Set<String> names) {
        return switch (entry) {
            case TimelineEntry.Done done ->
                new TimelineEntry.Done(
                        done.at(),
                        NameMask.maskIn(done.action(), names),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case TimelineEntry.StateSaid(var at, var state, var _) ->
                new TimelineEntry.StateSaid(at, state, Optional.empty());
            case TimelineEntry.Extended(var at, var dueAt, var _) ->
                new TimelineEntry.Extended(at, dueAt, Optional.empty());
            case TimelineEntry.Reopened(var at, var reason) ->
                new TimelineEntry.Reopened(at, reason.map(text -> NameMask.maskIn(text, names)));
            case TimelineEntry.Adjusted(var at, var reason) ->
                new TimelineEntry.Adjusted(at, reason.map(text -> NameMask.maskIn(text, names)));
            case TimelineEntry.TakenIn _,
                    TimelineEntry.HandedIn _,
                    TimelineEntry.Corrected _,
                    TimelineEntry.Returned _,
                    TimelineEntry.SentToOffice _ -> entry;
        };
    }
}
