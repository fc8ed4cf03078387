import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Registers dossiers over SOAP, as fast as answers come, and requires each to be taken in. */
record Registrations(int port, int clients, String prefix) {

    /** Every code is unique: prefix, number of the round, of the client and of the dossier. */
    Round run(int number, int seconds) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<long[]> latencies = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<long[]>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                String codes = "%sR%d-%d-".formatted(prefix, number, client);
                running.add(threads.submit(() -> register(codes, end)));
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

    private long[] register(String codes, long end) throws IOException {
        long[] latencies = new long[1024];
        int count = 0;
        RegisterRequest request = new RegisterRequest(codes + 1_000_000);
        try (SoapConnection connection = new SoapConnection(port)) {
            long now = System.nanoTime();
            while (now < end) {
                String answer = connection.send(request.withCode(codes + (1_000_000 + count)));
                if (!RegisterRequest.isDone(answer)) {
                    throw new IOException("not taken in: " + answer);
                }
                long done = System.nanoTime();
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = done - now;
                now = done;
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
