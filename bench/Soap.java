import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures the processor time that one registration costs between socket and database, beside that of a bare servlet in
 * the same server to which the same bytes are sent, in turns within one run.
 */
final class Soap {

    private static final int LONGEST_CODE = 1_000_000;

    private final Options options;
    private final ProcessHandle server;
    private final int port;

    private Soap(Options options, ProcessHandle server, int port) {
        this.options = options;
        this.server = server;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("server.classpath")));
        command.addAll(options.jvmOptions());
        command.add("bench/SoapServer.java");
        // Its input ends with this process, and so does it.
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.startsWith(SoapServer.PORT)) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the server does not start");
            }
            new Soap(options, process.toHandle(), Integer.parseInt(line.substring(SoapServer.PORT.length()))).run();
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    private void run() throws InterruptedException {
        System.out.printf(
                "%d cores, load %.1f · Java %s · %d clients, %d rounds of %d s each%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                options.clients(),
                options.rounds(),
                options.seconds());
        measure(RegisterRequest.ADDRESS, options.warmUp());
        measure(SoapServer.BARE_ADDRESS, options.warmUp());
        List<Double> edge = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int number = 1; number <= options.rounds(); number++) {
            edge.add(measure(RegisterRequest.ADDRESS, options.seconds()));
            bare.add(measure(SoapServer.BARE_ADDRESS, options.seconds()));
            ratios.add(edge.getLast() / bare.getLast());
            System.out.printf(
                    "round %-3d edge %5.1f µs, bare servlet %5.1f µs, %.2f%n",
                    number, edge.getLast(), bare.getLast(), ratios.getLast());
        }
        System.out.printf("median    edge %5.1f µs, bare servlet %5.1f µs%n", Round.median(edge), Round.median(bare));
        System.out.printf("ratio edge/bare servlet: %.2f%n", Round.median(ratios));
    }

    /** The server's processor time for one call, in microseconds. */
    private double measure(String address, int seconds) throws InterruptedException {
        Duration before = used();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long calls = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(options.clients())) {
            List<Future<Long>> running = new ArrayList<>();
            for (int client = 0; client < options.clients(); client++) {
                String codes = "S" + client + "-";
                running.add(threads.submit(() -> call(address, codes, end)));
            }
            for (Future<Long> each : running) {
                calls += each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call failed: " + e.getCause(), e);
        }
        return used().minus(before).toNanos() / 1e3 / calls;
    }

    private long call(String address, String codes, long end) throws IOException {
        RegisterRequest request = new RegisterRequest(address, codes + LONGEST_CODE);
        long calls = 0;
        try (SoapConnection connection = new SoapConnection(port)) {
            while (System.nanoTime() < end) {
                String answer = connection.send(request.withCode(codes + (LONGEST_CODE + calls++)));
                if (!RegisterRequest.isDone(answer)) {
                    throw new IOException("not taken in: " + answer);
                }
            }
        }
        return calls;
    }

    private Duration used() {
        return server.info().totalCpuDuration().orElseThrow();
    }
}
