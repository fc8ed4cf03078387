package vn.motcua.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own, so that it can be killed. */
public final class AppProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path dataDirectory;
    private final Path output;
    private final int port;

    private AppProcess(Process process, Path dataDirectory, Path output, int port) {
        this.process = process;
        this.dataDirectory = dataDirectory;
        this.output = output;
        this.port = port;
    }

    /** Starts the program as it is delivered, in a process group of its own; returns at once. */
    static AppProcess launch(Path dataDirectory, List<String> jvmOptions, String... settings) throws IOException {
        List<String> program = new ArrayList<>(jvmOptions);
        program.addAll(List.of("-jar", PreparedProgram.packaged().toString()));
        return launchWith(program, dataDirectory, settings);
    }

    /** As {@link #launch}, of the prepared program. */
    static AppProcess launchQuickly(Path dataDirectory, String... settings) throws IOException, InterruptedException {
        return launchWith(PreparedProgram.get().options(), dataDirectory, settings);
    }

    /** @param program what a JVM needs to find it */
    static AppProcess launchWith(List<String> program, Path dataDirectory, String... settings) throws IOException {
        int port = freePort();
        Path output = Files.createTempFile("motcua-out", ".log");
        List<String> command = new ArrayList<>(List.of("setsid", java()));
        command.addAll(program);
        command.addAll(List.of("--server.port=" + port, "--motcua.data-dir=" + dataDirectory));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new AppProcess(process, dataDirectory, output, port);
    }

    /** Starts the prepared program and waits until it is ready. */
    static AppProcess start(Path dataDirectory, String... settings) throws IOException, InterruptedException {
        return launchQuickly(dataDirectory, settings).ready();
    }

    /** As {@link #start}, with the data of a demo, which is there already when the directory is new. */
    static AppProcess startDemo(Path dataDirectory, String... settings) throws IOException, InterruptedException {
        PreparedProgram.get().copyDemoTo(dataDirectory);
        List<String> all = new ArrayList<>(PreparedProgram.DEMO);
        all.addAll(List.of(settings));
        return start(dataDirectory, all.toArray(String[]::new));
    }

    /** Waits until it is ready; a process that does not become ready is killed. */
    AppProcess ready() throws IOException, InterruptedException {
        try {
            awaitReady();
            return this;
        } catch (IllegalStateException e) {
            kill();
            throw e;
        }
    }

    /** Runs a console command on the directory and returns what it says. */
    static String command(Path dataDirectory, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(PreparedProgram.get().options());
        command.addAll(List.of(words));
        command.add("--motcua.data-dir=" + dataDirectory);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!isReady(http)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("not ready: " + output());
                }
                Thread.sleep(50);
            }
        }
    }

    /** Kills the whole process group and the database it started, as a power cut would. */
    public void kill() throws IOException, InterruptedException {
        run("kill", "-9", "--", "-" + process.pid());
        killDatabase();
        awaitExit();
    }

    /** Kills the process group only; the database goes on without its parent. */
    public void killLeavingDatabase() throws IOException, InterruptedException {
        run("kill", "-9", "--", "-" + process.pid());
        awaitExit();
    }

    /** Asks it to stop and returns its exit code. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not stop");
        }
        return process.exitValue();
    }

    /** A connection to the database inside the data directory. */
    public Connection database() throws IOException, SQLException {
        String databasePort = Files.readAllLines(dataDirectory.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(dataDirectory.resolve("keys/database-password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + databasePort + "/motcua", "motcua", password);
    }

    private void killDatabase() throws IOException, InterruptedException {
        Path pidFile = dataDirectory.resolve("postgres/postmaster.pid");
        if (Files.exists(pidFile)) {
            long postmaster =
                    Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            List<Long> all = new ArrayList<>();
            ProcessHandle.of(postmaster).ifPresent(handle -> {
                all.add(handle.pid());
                handle.descendants().forEach(child -> all.add(child.pid()));
            });
            for (long pid : all) {
                run("kill", "-9", Long.toString(pid));
            }
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
