import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program on a new data directory; stopped and removed at the end, whatever the end is. */
final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final Path data;
    private final int port;
    private final Process process;
    private final Thread whenInterrupted = new Thread(this::stopAndRemove);

    private Application(Path directory, Path data, List<String> jvmOptions, Program program) throws IOException {
        this.directory = directory;
        this.data = data;
        this.port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(jvmOptions);
        command.addAll(program.what());
        command.addAll(program.settings());
        command.addAll(List.of("--motcua.agency.calls-per-second=100000", "--motcua.agency.simultaneous-calls=1000"));
        command.addAll(List.of("--server.port=" + port, "--motcua.data-dir=" + data));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /** Below target, because the directory for temporary files may lie in memory, where fsync costs nothing. */
    static Application start(List<String> jvmOptions) throws IOException, InterruptedException {
        return start(jvmOptions, Program.packaged(100));
    }

    static Application start(List<String> jvmOptions, Program program) throws IOException, InterruptedException {
        Path directory = newDirectory();
        return start(new Application(directory, directory.resolve("data"), jvmOptions, program));
    }

    /** The program on a data directory that stays at the end. */
    static Application start(Path data, Program program) throws IOException, InterruptedException {
        return start(new Application(newDirectory(), data.toAbsolutePath(), List.of(), program));
    }

    private static Application start(Application app) throws IOException, InterruptedException {
        app.awaitReady();
        return app;
    }

    private static Path newDirectory() throws IOException {
        return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "ingest-");
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    Path directory() {
        return directory;
    }

    int databasePort() throws IOException {
        return Integer.parseInt(postmasterPid().get(3).strip());
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("keys/database-password")).strip();
    }

    /** Used so far. A backend of PostgreSQL that has ended no longer counts. */
    Cpu cpu() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(postmasterPid().getFirst().strip()))
                .orElseThrow(() -> new IllegalStateException("PostgreSQL has ended"));
        Duration database = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(Application::used)
                .reduce(Duration.ZERO, Duration::plus);
        return new Cpu(used(process.toHandle()), database, used(ProcessHandle.current()));
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        stopAndRemove();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "the program does not start:\n" + Files.readString(directory.resolve("output.log")));
            }
            Thread.sleep(100);
        }
    }

    private boolean isReady() {
        try {
            URI health = URI.create("http://localhost:%d/actuator/health/readiness".formatted(port));
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void stopAndRemove() {
        try {
            process.destroy();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            List<Path> paths;
            try (Stream<Path> files = Files.walk(directory)) {
                paths = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> postmasterPid() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    private static Duration used(ProcessHandle handle) {
        return handle.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
