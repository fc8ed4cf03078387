package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.AuditTrail;
import vn.motcua.counting.CountingFixture;
import vn.motcua.procedure.ProcedureCatalogue;

/** Another node over the same database, with doors of its own, whose clock stands where a test wants it. */
final class CountedNode {

    /** Through which dossiers come and move at one moment. */
    record Doors(DossierRegister register, DossierDesk desk, DossierDates dates, Counter counter) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final TermClock terms;
    private final AuditTrail audit;
    private final DeskReach reach;
    private final DossierTable dossiers;
    private final DossierContentTable contents;
    private final DossierProgressTable progress;
    private final DeadlineTable deadlines;
    private final LifeLedger ledger;
    private final Registrations registrations;
    private final DossierCounting watch;

    CountedNode(BeanFactory beans) {
        this.jdbc = beans.getBean("jdbcClient", JdbcClient.class);
        this.transaction = beans.getBean("transactionTemplate", TransactionTemplate.class);
        this.agencies = beans.getBean(AgencyRegister.class);
        this.procedures = beans.getBean(ProcedureCatalogue.class);
        this.terms = beans.getBean(CalendarTermClock.class);
        this.audit = beans.getBean(AuditTrail.class);
        this.reach = beans.getBean(DeskReach.class);
        this.watch = new DossierCounting(
                new CountedTable(jdbc), new CountedDossiers(agencies, procedures), CountingFixture.counting(jdbc));
        this.dossiers = new DossierTable(jdbc);
        this.contents = new DossierContentTable(jdbc, watch);
        this.progress = new DossierProgressTable(jdbc, watch);
        this.deadlines = new DeadlineTable(jdbc, watch);
        this.ledger = new LifeLedger(terms, new SupplementTable(jdbc, watch), deadlines, new SuspicionTable(jdbc));
        this.registrations = new Registrations(dossiers, contents, progress, new GroupedWriter(dossiers));
    }

    /** What goes through a door in a transaction of its own. */
    <T> T within(Instant now, Function<Doors, T> call) {
        return transaction.execute(_ -> call.apply(at(now)));
    }

    Doors at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Doors(
                new DossierRegister(
                        registrations,
                        new Corrections(progress, contents, ledger),
                        dossiers,
                        progress,
                        ledger,
                        terms,
                        clock),
                new DossierDesk(
                        reach,
                        progress,
                        ledger,
                        new Acceptance(jdbc, procedures, terms, deadlines, watch),
                        audit,
                        clock),
                new DossierDates(reach, progress, deadlines, ledger, terms, audit, clock, 1),
                new Counter(reach, agencies, procedures, new SerialTable(jdbc), dossiers, terms, audit, clock));
    }
}
