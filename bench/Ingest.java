import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures how many dossiers a second the program registers over SOAP, and how many pgbench writes into the same
 * database: the same rows, one transaction a dossier, in turns within one run.
 */
final class Ingest {

    private final Options options;
    private final Application app;
    private final Psql psql;
    private final Registrations registrations;
    private final Pgbench pgbench;
    private final List<Round> measured = new ArrayList<>();
    private final List<Double> baseline = new ArrayList<>();

    private long acknowledged;

    private Ingest(Options options, Application app) throws IOException, InterruptedException {
        String run =
                Long.toString(System.currentTimeMillis(), Character.MAX_RADIX).toUpperCase();
        this.options = options;
        this.app = app;
        this.psql = new Psql(Path.of(System.getProperty("pgbench")), app.databasePort(), app.databasePassword());
        this.registrations = new Registrations(app.port(), options.clients(), "S" + run);
        this.pgbench = new Pgbench(psql, options, app.directory(), "P" + run);
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        AtomicBoolean ending = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.set(true)));
        try (Application app = Application.start(options.jvmOptions())) {
            new Ingest(options, app).run();
        } catch (IllegalStateException e) {
            // Ctrl-C also ends what is being measured: that is no failure of it.
            if (!ending.get()) {
                System.err.println("FAILED: " + e.getMessage());
                System.exit(1);
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        requireDurability();
        printMachine();
        Round warmUp = soapRound(0, options.warmUp());
        System.out.printf("warm-up   SOAP %,7.0f/s%n", warmUp.rate());
        pgbench.prepare(registrations.prefix());
        pgbench.run(0, Math.min(5, options.warmUp()));
        for (int number = 1; number <= options.rounds(); number++) {
            Round round = soapRound(number, options.seconds());
            measured.add(round);
            System.out.printf("round %-3d SOAP %,7.0f/s   %s%n", number, round.rate(), round.details());
            baseline.add(pgbench.run(number, options.seconds()));
            System.out.printf("       pgbench %,7.0f/s%n", baseline.getLast());
        }
        verifyStored();
        printResult();
    }

    private Round soapRound(int number, int seconds) throws IOException, InterruptedException {
        Cpu before = app.cpu();
        Round round = registrations.run(number, seconds);
        acknowledged += round.count();
        return round.with(app.cpu().since(before));
    }

    private void requireDurability() throws IOException, InterruptedException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            String value = psql.value("show " + setting);
            if (!value.equals("on")) {
                throw new IllegalStateException("PostgreSQL's %s is %s, not on".formatted(setting, value));
            }
        }
    }

    private void printMachine() throws IOException, InterruptedException {
        System.out.printf(
                "%d cores, %s %s, load %.1f · Java %s · PostgreSQL %s, fsync, synchronous_commit, full_page_writes"
                        + " on%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                psql.value("show server_version"));
        System.out.printf(
                "%d clients, %d rounds of %d s each; baseline: %s%n",
                options.clients(), options.rounds(), options.seconds(), options.baseline());
    }

    /** Each acknowledged dossier is there with its event, and nothing else is. */
    private void verifyStored() throws IOException, InterruptedException {
        String stored = psql.value("""
            select count(distinct d.id) || ' dossiers, ' || count(*) || ' events'
            from dossier d join dossier_event e on e.agency_id = d.agency_id and e.dossier_id = d.id
            where d.code like '%s%%'
            """.formatted(registrations.prefix()));
        if (!stored.equals("%d dossiers, %d events".formatted(acknowledged, acknowledged))) {
            throw new IllegalStateException("%d dossiers acknowledged, stored: %s".formatted(acknowledged, stored));
        }
        System.out.printf("%,d dossiers acknowledged, all stored once with their event%n", acknowledged);
    }

    private void printResult() {
        double soap = Round.median(measured.stream().map(Round::rate).toList());
        double written = Round.median(baseline);
        System.out.printf("median    SOAP %,7.0f/s   pgbench %,7.0f/s%n", soap, written);
        System.out.printf("ratio SOAP/pgbench: %.2f%n", soap / written);
    }
}
