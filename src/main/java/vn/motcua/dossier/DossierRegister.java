package vn.motcua.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierProgressTable.Locked;

/**
 * The door through which dossiers and what happens to them are stored: present state, event and receipt together, and
 * the answer after commit. The same content again gets the original receipt; different content under the same name
 * changes nothing.
 */
@Component
public class DossierRegister {

    /** How far ahead of our clock an agency's clock may be. */
    public static final Duration CLOCK_TOLERANCE = Duration.ofDays(1);

    private final Registrations registrations;
    private final Corrections corrections;
    private final DossierTable dossiers;
    private final DossierProgressTable progress;
    private final LifeLedger ledger;
    private final TermClock terms;
    private final Clock clock;

    DossierRegister(
            Registrations registrations,
            Corrections corrections,
            DossierTable dossiers,
            DossierProgressTable progress,
            LifeLedger ledger,
            TermClock terms,
            Clock clock) {
        this.registrations = registrations;
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.progress = progress;
        this.ledger = ledger;
        this.terms = terms;
        this.clock = clock;
    }

    /** Stores a dossier: {@link Outcome.Recorded} or {@link Outcome.Conflicting}. */
    public Outcome receive(ReceiveDossier command) {
        return registrations.add(NewDossier.of(command, now()).reckoned(terms));
    }

    /** Stores dossiers in several commits, each dossier for itself, and answers in their order. */
    public List<BatchItem> receiveAll(List<ReceiveDossier> commands) {
        Instant now = now();
        return registrations.addAll(commands.stream()
                .map(command -> NewDossier.of(command, now).reckoned(terms))
                .toList());
    }

    /**
     * Stores a dossier of an earlier system with what has happened to it: Recorded or Conflicting. Every event counts
     * as told now.
     *
     * @param changes without problems of {@link PastLife}
     */
    public Outcome receiveWithHistory(ReceiveDossier command, List<DossierHistory.Change> changes) {
        return registrations.add(NewDossier.toldAtOnce(new DossierHistory(command, now(), PastLife.inOrder(changes)))
                .reckoned(terms));
    }

    /** Replaces what is stored of a dossier: Recorded, NotFound or ReceivedAfterReturn. */
    @Transactional
    public Outcome correct(CorrectDossier command) {
        return corrections.correct(command, now());
    }

    /** Stores what the agency says of its dossier: Recorded, NotFound or Closed. */
    @Transactional
    public Outcome changeStatus(Agency agency, String code, DossierState state) {
        return progress.lock(ownKey(agency, code))
                .map(dossier -> changeStatus(dossier, state))
                .orElseGet(Outcome.NotFound::new);
    }

    /** Stores that the result was handed over: Recorded, NotFound, Closed, TooEarly or TooLate. */
    @Transactional
    public Outcome returnResult(Agency agency, String code, Instant returnedAt) {
        return progress.lock(ownKey(agency, code))
                .map(dossier -> returnResult(dossier, returnedAt))
                .orElseGet(Outcome.NotFound::new);
    }

    /** Stores a line of the agency's history, whatever the state: Recorded or NotFound. */
    @Transactional
    public Outcome recordStep(Agency agency, String code, ProcessingStep step) {
        return progress.lock(ownKey(agency, code))
                .map(dossier -> recordStep(dossier, step))
                .orElseGet(Outcome.NotFound::new);
    }

    /** The key under which other tables refer to a dossier that was just received. */
    public long internalKey(ReceiveDossier received) {
        return internalKey(received.agency(), received.sender(), received.code())
                .orElseThrow(() -> new IllegalStateException("not there: " + received));
    }

    /** The key under which other tables refer to the dossier that {@code sender} sent to {@code agency}. */
    public Optional<Long> internalKey(Agency agency, Agency sender, String code) {
        return dossiers.find(new DossierKey(agency.id(), sender.id(), code));
    }

    /** Whether any dossier is stored. */
    public boolean isEmpty() {
        return dossiers.isEmpty();
    }

    /** Takes over dossiers with their history, those whose key is free, and returns how many that were. */
    @Transactional
    public int takeOver(List<DossierHistory> histories) {
        return dossiers.add(histories.stream()
                        .map(history -> NewDossier.of(history).reckoned(terms))
                        .toList())
                .size();
    }

    private Outcome changeStatus(Locked dossier, DossierState state) {
        Progress present = dossier.progress();
        if (present.state() == state) {
            return new Outcome.Recorded(progress.receiptOf(dossier, present.stateEvent()), true);
        }
        if (present.returnedAt().isPresent()) {
            return new Outcome.Closed(present.returnedAt().get());
        }
        Instant now = now();
        Progress after = present.status(state, now);
        return append(dossier, after, NewEvent.status(after, state, now, now));
    }

    private Outcome returnResult(Locked dossier, Instant returnedAt) {
        Progress present = dossier.progress();
        if (present.returnedAt().isPresent()) {
            Instant known = present.returnedAt().get();
            return known.equals(returnedAt)
                    ? new Outcome.Recorded(progress.receiptOf(dossier, present.stateEvent()), true)
                    : new Outcome.Closed(known);
        }
        Instant now = now();
        Instant latest = now.plus(CLOCK_TOLERANCE);
        if (Days.isBefore(returnedAt, dossier.receivedAt())) {
            ledger.saidReturnedBeforeReception(dossier, now);
            return new Outcome.TooEarly(dossier.receivedAt());
        }
        if (returnedAt.isAfter(latest)) {
            return new Outcome.TooLate(latest);
        }
        Progress after = present.resultReturned(returnedAt);
        return append(dossier, after, NewEvent.result(after, returnedAt, now));
    }

    private Outcome recordStep(Locked dossier, ProcessingStep step) {
        return progress.receiptOfContent(dossier, NewEvent.fingerprint(step))
                .<Outcome>map(receipt -> new Outcome.Recorded(receipt, true))
                .orElseGet(() -> {
                    Progress after = dossier.progress().step();
                    return append(dossier, after, NewEvent.step(after, step, now()));
                });
    }

    private Outcome append(Locked dossier, Progress after, DossierEvent event) {
        progress.append(dossier, after, event);
        event.state().ifPresent(next -> ledger.stateChanged(dossier, next, event, LifeLedger.Request.UNSAID));
        return new Outcome.Recorded(event.toReceipt(), false);
    }

    /** The database rounds to microseconds; a receipt must read the same before and after. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static DossierKey ownKey(Agency agency, String code) {
        return new DossierKey(agency.id(), agency.id(), code);
    }
}
