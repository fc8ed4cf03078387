package vn.motcua.dossier;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** Writes what a visitor may see of a dossier. */
@Component
class SheetWriter {

    private final LookupTable table;
    private final DeadlineReader deadlines;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final Clock clock;

    SheetWriter(
            LookupTable table,
            DeadlineReader deadlines,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            Clock clock) {
        this.table = table;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The whole for the owner, else the masked form. */
    DossierSheet write(LookupGroup group, boolean forOwner) {
        LookupRow dossier = group.leading();
        return new DossierSheet(
                dossier.code(),
                agencies.byId(dossier.agencyId()),
                group.sender(),
                procedures.byId(dossier.procedureId()).name(),
                dossier.state(),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.dueAt().map(due -> Timeliness.of(due, dossier.finishedAt(), clock.instant())),
                dossier.returnedAt(),
                forOwner ? dossier.ownerName() : NameMask.mask(dossier.ownerName()),
                dossier.components().size(),
                timeline(group, forOwner),
                dossier.idNumber().filter(_ -> forOwner).map(number -> ownersPart(dossier, number)),
                deadline(dossier, forOwner));
    }

    private DossierDeadline deadline(LookupRow dossier, boolean forOwner) {
        DossierDeadline deadline = deadlines.of(dossier.present());
        return forOwner ? deadline : deadline.masked();
    }

    private static DossierSheet.OwnersPart ownersPart(LookupRow dossier, IdNumber number) {
        return new DossierSheet.OwnersPart(
                dossier.title(), number.ending(), dossier.ownerAddress(), dossier.components());
    }

    private List<TimelineEntry> timeline(LookupGroup group, boolean forOwner) {
        List<LookupEvent> events = table.events(group.leading());
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
