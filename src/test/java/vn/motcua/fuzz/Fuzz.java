package vn.motcua.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import vn.motcua.EdgeAlone;
import vn.motcua.dossier.MemoryDossiers;

/**
 * Sends changed requests and made-up documents to the edge for some seconds, and requires an outcome of the contract
 * each time, within five seconds: {@code Fuzz SECONDS [SEED [NUMBER]]}. It prints the seed, and the number of a case
 * that went wrong, with which that case alone is run again. Ends with 1 when anything was wrong.
 */
public final class Fuzz {

    private static final int CALLERS = 4;
    private static final int MAX_FAILURES = 10;

    private final Corpus corpus;
    private final int port;
    private final long seed;
    private final ErrorLog errors = ErrorLog.attached();
    private final AtomicLong next = new AtomicLong();
    private final Map<String, Integer> outcomes = new ConcurrentSkipListMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private Fuzz(Corpus corpus, int port, long seed) {
        this.corpus = corpus;
        this.port = port;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        long seconds = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() & 0xFFFFFF;
        boolean good;
        try (EdgeAlone edge = EdgeAlone.start(MemoryDossiers.ofManyMinds())) {
            System.out.println("seed " + seed);
            Fuzz fuzz = new Fuzz(Corpus.read(), edge.port(), seed);
            if (arguments.length > 2) {
                fuzz.runOnly(Long.parseLong(arguments[2]));
            } else {
                fuzz.runUntil(System.nanoTime() + seconds * 1_000_000_000L);
            }
            good = fuzz.report();
        }
        System.exit(good ? 0 : 1);
    }

    private void runOnly(long number) throws IOException {
        try (Caller caller = new Caller(port)) {
            run(number, caller);
        }
    }

    private void runUntil(long end) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS; i++) {
                running.add(threads.submit(() -> {
                    try (Caller caller = new Caller(port)) {
                        while (System.nanoTime() < end && failures.size() < MAX_FAILURES) {
                            run(next.getAndIncrement(), caller);
                        }
                    }
                    return true;
                }));
            }
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private void run(long number, Caller caller) throws IOException {
        Request request = request(new Random(seed * 1_000_003 + number));
        try {
            String outcome = Judge.outcome(request, caller.send(request));
            String logged = errors.take();
            if (!logged.isEmpty()) {
                throw new AssertionError("this in the log: " + logged);
            }
            outcomes.merge(outcome, 1, Integer::sum);
        } catch (IOException | AssertionError | RuntimeException e) {
            fail(number, request, e);
            caller.reconnect();
        }
    }

    private Request request(Random random) {
        Mutator mutator = new Mutator(random);
        if (random.nextBoolean()) {
            return mutator.request(corpus.any(random));
        }
        String document = AnyDocument.of(random);
        return Corpus.call(
                Corpus.withDocument(random.nextInt(3) == 0 ? document : mutator.text(document), random),
                random.nextInt(10) == 0);
    }

    private void fail(long number, Request request, Throwable why) throws IOException {
        Path file = Path.of("target", "fuzz-%d-%d.request".formatted(seed, number));
        Files.write(file, request.bytes());
        failures.add("case %d: %s; the request is in %s".formatted(number, why, file));
    }

    private boolean report() throws IOException {
        failures.forEach(System.out::println);
        outcomes.forEach((outcome, times) -> System.out.printf("%,10d  %s%n", times, outcome));
        List<String> left = temporaryFiles();
        left.forEach(file -> System.out.println("left open: " + file));
        int count = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%,10d  requests as they should be, %d not, seed %d%n", count, failures.size(), seed);
        return failures.isEmpty() && left.isEmpty() && count > 0;
    }

    /** Open files whose names are gone already; none where the system does not tell. */
    private static List<String> temporaryFiles() throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return List.of();
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(handles)) {
            for (Path handle : all.filter(Files::isSymbolicLink).toList()) {
                files.add(Files.readSymbolicLink(handle).toString());
            }
        }
        files.removeIf(file -> !file.contains("motcua-") || !file.endsWith("(deleted)"));
        return files;
    }
}
