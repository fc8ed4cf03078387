package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.NoDatabase;
import vn.motcua.agency.Agency;
import vn.motcua.shared.Reference;

/** A register of dossiers that has no database and keeps nothing: what it answers depends on the code alone. */
public final class MemoryDossiers extends DossierRegister {

    private final ToIntBiFunction<String, Integer> choice;

    private MemoryDossiers(JdbcClient none, ToIntBiFunction<String, Integer> choice) {
        super(
                new Registrations(
                        new DossierTable(none),
                        new DossierContentTable(none, Registers.UNWATCHED),
                        new DossierProgressTable(none, Registers.UNWATCHED),
                        new GroupedWriter(new DossierTable(none))),
                new Corrections(
                        new DossierProgressTable(none, Registers.UNWATCHED),
                        new DossierContentTable(none, Registers.UNWATCHED),
                        Registers.ledger(none)),
                new DossierTable(none),
                new DossierProgressTable(none, Registers.UNWATCHED),
                Registers.ledger(none),
                new FixedTerms(),
                Clock.systemUTC());
        this.choice = choice;
    }

    /** Everything is new to it and stored. */
    public static MemoryDossiers takingEverything() {
        return new MemoryDossiers(NoDatabase.client(), (code, outcomes) -> 0);
    }

    /** Answers each outcome that there is to some codes. */
    public static MemoryDossiers ofManyMinds() {
        return new MemoryDossiers(NoDatabase.client(), (code, outcomes) -> Math.floorMod(code.hashCode(), outcomes));
    }

    @Override
    public Outcome receive(ReceiveDossier command) {
        return switch (choice.applyAsInt(command.code(), 3)) {
            case 0 -> recorded(false);
            case 1 -> recorded(true);
            default -> new Outcome.Conflicting(Instant.now(), List.of("title", "dueAt", "letterFile"));
        };
    }

    @Override
    public Outcome changeStatus(Agency agency, String code, DossierState state) {
        return outcome(code);
    }

    @Override
    public Outcome returnResult(Agency agency, String code, Instant returnedAt) {
        return outcome(code);
    }

    @Override
    public Outcome recordStep(Agency agency, String code, ProcessingStep step) {
        return choice.applyAsInt(code, 2) == 0 ? recorded(false) : new Outcome.NotFound();
    }

    private Outcome outcome(String code) {
        return switch (choice.applyAsInt(code, 6)) {
            case 0 -> recorded(false);
            case 1 -> recorded(true);
            case 2 -> new Outcome.NotFound();
            case 3 -> new Outcome.Closed(Instant.now());
            case 4 -> new Outcome.TooEarly(Instant.now());
            default -> new Outcome.TooLate(Instant.now());
        };
    }

    private static Outcome recorded(boolean repeated) {
        Clock clock = Clock.systemUTC();
        return new Outcome.Recorded(new Receipt(Reference.next(clock), clock.instant()), repeated);
    }
}
