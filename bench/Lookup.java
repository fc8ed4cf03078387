import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Measures how long a citizen waits for the page of a dossier among many and among few: the same program twice, in
 * turns within one run, asked for random dossiers.
 */
final class Lookup {

    private static final List<String> WITHOUT_PACE =
            List.of("-Dmotcua.lookup.per-minute=100000000", "-Dmotcua.lookup.burst=1000000");

    /** A system filled with dossiers. */
    private record Filled(Application app, long dossiers, List<Long> nanoseconds) {}

    private final int rounds;
    private final int seconds;
    private final int warmUp;
    private final int clients;
    private final long few;
    private final long many;

    private Lookup(List<String> arguments) {
        this.few = number(arguments, "--few=", 50_000);
        this.many = number(arguments, "--many=", 5_000_000);
        this.rounds = (int) number(arguments, "--rounds=", 3);
        this.seconds = (int) number(arguments, "--seconds=", 20);
        this.warmUp = (int) number(arguments, "--warm-up=", 60);
        this.clients = (int) number(arguments, "--clients=", 1);
    }

    public static void main(String[] arguments) throws Exception {
        new Lookup(List.of(arguments)).run();
    }

    private static long number(List<String> arguments, String name, long otherwise) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> Long.parseLong(argument.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }

    private void run() throws Exception {
        System.out.printf(
                "%d cores, load %.1f · Java %s · %d clients, %d rounds of %d s after %d s of warm-up%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                clients,
                rounds,
                seconds,
                warmUp);
        try (Application small = Application.start(WITHOUT_PACE);
                Application large = Application.start(WITHOUT_PACE)) {
            Filled amongFew = filled(small, few);
            Filled amongMany = filled(large, many);
            System.out.println("loaded; measuring");
            measure(amongFew, warmUp);
            measure(amongMany, warmUp);
            for (int round = 1; round <= rounds; round++) {
                amongFew.nanoseconds().addAll(measure(amongFew, seconds));
                amongMany.nanoseconds().addAll(measure(amongMany, seconds));
            }
            print(amongFew, amongMany);
        }
    }

    private static Filled filled(Application app, long dossiers) throws IOException, InterruptedException {
        Psql psql = new Psql(Path.of(System.getProperty("pgbench")), app.databasePort(), app.databasePassword());
        long begun = System.nanoTime();
        new DossierCopies(psql).add(dossiers);
        System.out.printf(
                "%,d dossiers, %s of database, loaded in %d s%n",
                dossiers,
                psql.value("select pg_size_pretty(pg_database_size(current_database()))"),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        return new Filled(app, dossiers, new ArrayList<>());
    }

    /** How long each answer took. */
    private List<Long> measure(Filled system, int seconds) throws Exception {
        List<Callable<List<Long>>> visitors = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            visitors.add(() -> visit(system, seconds));
        }
        List<Long> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<List<Long>> visitor : threads.invokeAll(visitors)) {
                all.addAll(visitor.get());
            }
        }
        return all;
    }

    private static List<Long> visit(Filled system, int seconds) throws IOException, InterruptedException {
        List<Long> taken = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                String code = DossierCopies.code(ThreadLocalRandom.current().nextLong(system.dossiers()));
                URI page = URI.create("http://127.0.0.1:%d/tra-cuu?ma=%s"
                        .formatted(system.app().port(), code));
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
                taken.add(System.nanoTime() - begun);
                if (answer.statusCode() != 200 || !answer.body().contains(code)) {
                    throw new IllegalStateException("look-up of %s: %d".formatted(code, answer.statusCode()));
                }
            }
        }
        return taken;
    }

    private static void print(Filled amongFew, Filled amongMany) {
        for (Filled system : List.of(amongFew, amongMany)) {
            System.out.printf(
                    "%,10d dossiers: %,7d look-ups, p50 %.2f ms, p99 %.2f ms%n",
                    system.dossiers(), system.nanoseconds().size(), at(system, 0.50), at(system, 0.99));
        }
        System.out.printf("ratio p50 many/few: %.2f%n", at(amongMany, 0.50) / at(amongFew, 0.50));
        System.out.printf("ratio p99 many/few: %.2f%n", at(amongMany, 0.99) / at(amongFew, 0.99));
    }

    private static double at(Filled system, double quantile) {
        long[] sorted = system.nanoseconds().stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * quantile))] / 1e6;
    }
}
