import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Registers dossiers over SOAP, as fast as answers come or at a fixed rate, and requires each to be taken in. */
record Registrations(int port, int clients, String prefix) {

    private static final double AS_FAST_AS_ANSWERS_COME = Double.POSITIVE_INFINITY;

    /** Every code is unique: prefix, number of the round, of the client and of the dossier. */
    Round run(int number, int seconds) throws InterruptedException {
        return run(number, seconds, AS_FAST_AS_ANSWERS_COME);
    }

    /**
     * The same with so many a second altogether; how long one took counts from when it was due, so that those which
     * waited for a slow one before them count too.
     */
    Round run(int number, int seconds, double rate) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<long[]> latencies = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<long[]>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                String codes = "%sR%d-%d-".formatted(prefix, number, client);
                long first = begin + pause(rate) * client / clients;
                running.add(threads.submit(() -> register(codes, first, pause(rate), end)));
            }
            for (Future<long[]> each : running) {
                latencies.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a registration failed: " + e.getCause(), e);
        }
        double took = (System.nanoTime() - begin) / 1e9;
        long[] all = latencies.stream().flatMapToLong(LongStream::of).sorted().toArray();
        return new Round(all.length, took, all, "");
    }

    /** Nanoseconds from one registration of a client to its next. */
    private long pause(double rate) {
        return Math.round(clients * 1e9 / rate);
    }

    private long[] register(String codes, long first, long pause, long end) throws IOException, InterruptedException {
        long[] latencies = new long[1024];
        int count = 0;
        RegisterRequest request = new RegisterRequest(codes + 1_000_000);
        try (SoapConnection connection = new SoapConnection(port)) {
            long due = pause > 0 ? first : System.nanoTime();
            while (due < end) {
                TimeUnit.NANOSECONDS.sleep(pause > 0 ? due - System.nanoTime() : 0);
                String answer = connection.send(request.withCode(codes + (1_000_000 + count)));
                if (!RegisterRequest.isDone(answer)) {
                    throw new IOException("not taken in: " + answer);
                }
                long done = System.nanoTime();
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = done - due;
                due = pause > 0 ? due + pause : done;
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
