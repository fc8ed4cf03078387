package vn.motcua.dossier;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of dossiers with a clock of the test's choice. */
final class Registers {

    /** Counts nothing. */
    static final MoveWatch UNWATCHED = (agencyId, dossierId) -> {};

    private Registers() {}

    static DossierRegister at(JdbcClient jdbc, Clock clock) {
        DossierTable table = new DossierTable(jdbc);
        DossierContentTable contents = new DossierContentTable(jdbc, UNWATCHED);
        DossierProgressTable progress = new DossierProgressTable(jdbc, UNWATCHED);
        LifeLedger ledger = ledger(jdbc);
        return new DossierRegister(
                new Registrations(table, contents, progress, new GroupedWriter(table)),
                new Corrections(progress, contents, ledger),
                table,
                progress,
                ledger,
                new FixedTerms(),
                clock);
    }

    /** One for dossiers of which nothing is reckoned. */
    static LifeLedger ledger(JdbcClient jdbc) {
        return new LifeLedger(
                new FixedTerms(),
                new SupplementTable(jdbc, UNWATCHED),
                new DeadlineTable(jdbc, UNWATCHED),
                new SuspicionTable(jdbc));
    }
}
