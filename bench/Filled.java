import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The program over a database filled with dossiers whose figures are counted. */
record Filled(Application app, ReportClient reports, Psql psql, long dossiers) implements AutoCloseable {

    static Filled start(long dossiers) throws IOException, InterruptedException {
        return start(dossiers, Optional.empty());
    }

    /** On a data directory that stays, so that it is filled only once. */
    static Filled start(long dossiers, Path directory) throws IOException, InterruptedException {
        return start(dossiers, Optional.of(directory));
    }

    private static Filled start(long dossiers, Optional<Path> directory) throws IOException, InterruptedException {
        int port = Application.freePort();
        // A tenth are made by the program itself, the others are copies of these at other moments.
        Program program = Program.with((int) Math.min(25_000, dossiers / 10), "reports")
                .and("--bench.report-port=" + port)
                .and("--motcua.rest.open-per-minute=1000000");
        Optional<Path> loaded = directory.map(kept -> kept.resolve("loaded"));
        Application app = directory.isPresent()
                ? Application.start(directory.get().resolve("data"), program)
                : Application.start(List.of(), program);
        Psql psql = new Psql(Path.of(System.getProperty("pgbench")), app.databasePort(), app.databasePassword());
        if (loaded.filter(Files::exists).isEmpty()) {
            fill(app, psql, dossiers);
        }
        if (loaded.isPresent()) {
            Files.writeString(loaded.get(), dossiers + "\n");
        }
        return new Filled(app, ReportClient.of(port), psql, dossiers);
    }

    private static void fill(Application app, Psql psql, long dossiers) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        DossierCopies copies = DossierCopies.spread(psql);
        copies.add(dossiers - copies.originals());
        System.out.printf(
                "%,d dossiers, %s of database, loaded in %d s%n",
                Long.parseLong(psql.value("select count(*) from dossier")),
                psql.value("select pg_size_pretty(pg_database_size(current_database()))"),
                since(begun));
        long counting = System.nanoTime();
        Program.with(0).run(app.data(), "statistics", "recompute");
        psql.value("vacuum (analyze)");
        System.out.printf("counted from the dossiers and their events in %d s%n", since(counting));
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    @Override
    public void close() {
        reports.close();
        app.close();
    }
}
