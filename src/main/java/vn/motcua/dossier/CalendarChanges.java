package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.calendar.OpenDeadlines;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierProgressTable.Locked;

/**
 * Answers the calendar what a change would move: the appointments that the portal gave. Those of agencies are theirs,
 * and what is reckoned beside them keeps the calendar under which it was reckoned.
 */
@Component
class CalendarChanges implements OpenDeadlines {

    private final OpenTable open;
    private final CalendarTermClock terms;
    private final LifeLedger ledger;
    private final DossierProgressTable progress;
    private final DeadlineTable deadlines;
    private final AgencyRegister agencies;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarChanges(
            OpenTable open,
            CalendarTermClock terms,
            LifeLedger ledger,
            DossierProgressTable progress,
            DeadlineTable deadlines,
            AgencyRegister agencies,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.open = open;
        this.terms = terms;
        this.ledger = ledger;
        this.progress = progress;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Movement movedBy(IntFunction<WorkCalendar> calendars, Optional<Integer> agencyId, int limit) {
        List<OpenTable.Row> running = open.all(agencyId);
        List<Moved> moved = running.stream()
                .flatMap(row -> moved(row, calendars.apply(row.agencyId())).stream())
                .sorted(Comparator.comparing(Moved::dueAt))
                .toList();
        int later = (int) moved.stream()
                .filter(each -> each.wouldBe().isAfter(each.dueAt()))
                .count();
        return new Movement(
                running.size(),
                later,
                moved.size() - later,
                moved.stream().limit(limit).toList());
    }

    @Override
    public int reissue(IntFunction<WorkCalendar> calendars, Optional<Integer> agencyId, String reason, Actor actor) {
        return open.all(agencyId).stream()
                .mapToInt(row -> reissue(row, calendars.apply(row.agencyId()), reason, actor))
                .sum();
    }

    private Optional<Moved> moved(OpenTable.Row row, WorkCalendar calendar) {
        TermClock.Running running = ledger.running(row.agencyId(), row.id(), row.procedureId(), row.receivedAt());
        return terms.due(running, ledger.periods(row.agencyId(), row.id()), calendar)
                .map(Reckoned::dueAt)
                .filter(wouldBe -> !wouldBe.equals(row.dueAt()))
                .map(wouldBe ->
                        new Moved(row.code(), agencies.byId(row.agencyId()).code(), row.dueAt(), wouldBe));
    }

    /** How many got a new appointment: one or none. What happened since the list was read counts. */
    private int reissue(OpenTable.Row row, WorkCalendar calendar, String reason, Actor actor) {
        Integer given = transaction.execute(_ -> progress.lock(row.agencyId(), row.id())
                .filter(dossier -> dossier.dueAt().filter(row.dueAt()::equals).isPresent()
                        && !dossier.progress().state().isFinished())
                .map(dossier -> reissue(dossier, calendar, reason, actor))
                .orElse(0));
        return Optional.ofNullable(given).orElse(0);
    }

    private int reissue(Locked dossier, WorkCalendar calendar, String reason, Actor actor) {
        Optional<Reckoned> reckoned = terms.due(ledger.running(dossier), ledger.periods(dossier), calendar)
                .filter(date -> !dossier.dueAt().equals(Optional.of(date.dueAt())));
        reckoned.ifPresent(date -> write(dossier, date, reason, actor));
        return reckoned.isPresent() ? 1 : 0;
    }

    private void write(Locked dossier, Reckoned date, String reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("move", "reissue");
        fields.put("reason", reason);
        fields.put("dueAt", date.dueAt().toString());
        Progress after = dossier.progress().step();
        DossierEvent event = NewEvent.changed(after, DossierEvent.Kind.ADJUSTMENT, now, new DossierContent(fields));
        progress.append(dossier, after, event);
        deadlines.change(
                dossier,
                new DeadlineChange(
                        DeadlineChange.Kind.REISSUE,
                        event.no(),
                        dossier.dueAt(),
                        Optional.of(date.dueAt()),
                        Optional.of(date),
                        Optional.empty(),
                        Optional.of(reason),
                        now));
        audit.record(
                actor,
                Act.CHANGE,
                "dossier",
                dossier.agencyId() + "/" + dossier.dossierId(),
                Map.of("move", "reissue"));
    }
}
