package vn.motcua.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What makes the packaged program start in a third of the time, made once for each build of it: the program unpacked,
 * a cache of its classes, and a data directory in which the demo has run.
 */
final class PreparedProgram {

    /** These processes live for seconds: the quick compiler alone starts them sooner. */
    static final List<String> QUICK = quick(256);

    static final List<String> DEMO = List.of("--motcua.demo=true", "--motcua.demo-dossiers=10");

    private static final int PATIENCE_MINUTES = 4;

    private final Path place;

    private PreparedProgram(Path place) {
        this.place = place;
    }

    /** The one for the present build; takes half a minute the first time. */
    static synchronized PreparedProgram get() throws IOException, InterruptedException {
        Path packaged = packaged();
        String build =
                Files.size(packaged) + "-" + Files.getLastModifiedTime(packaged).toMillis();
        Path all = packaged.resolveSibling("prepared");
        // The cache of classes holds at this place only.
        PreparedProgram program = new PreparedProgram(all.resolve(build));
        Path finished = program.place.resolve("finished");
        if (Files.notExists(finished)) {
            run("rm", "-rf", all.toString());
            Files.createDirectories(all);
            program.make(packaged);
            Files.createFile(finished);
        }
        return program;
    }

    /** The program as it is delivered. */
    static Path packaged() {
        return Path.of(System.getProperty("motcua.jar", "target/motcua.jar")).toAbsolutePath();
    }

    /** How a JVM is told to run it. */
    List<String> options() {
        return options(QUICK);
    }

    /** The same with a heap of so many megabytes. */
    List<String> options(int megabytes) {
        return options(quick(megabytes));
    }

    private static List<String> quick(int megabytes) {
        return List.of("-Xmx" + megabytes + "m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    private List<String> options(List<String> quick) {
        List<String> options = new ArrayList<>(quick);
        options.add("-XX:AOTCache=" + place.resolve("classes.aot"));
        options.addAll(List.of("-jar", jar().toString()));
        return options;
    }

    /** Puts a data directory in which the demo has run where there is none yet. */
    void copyDemoTo(Path dataDirectory) throws IOException, InterruptedException {
        if (Files.notExists(dataDirectory.resolve("postgres"))) {
            run("cp", "-a", place.resolve("demo") + "/.", dataDirectory.toString());
        }
    }

    private void make(Path packaged) throws IOException, InterruptedException {
        run(
                AppProcess.java(),
                "-Djarmode=tools",
                "-jar",
                packaged.toString(),
                "extract",
                "--destination",
                place.toString());
        List<String> training = new ArrayList<>(QUICK);
        training.add("-XX:AOTCacheOutput=" + place.resolve("classes.aot"));
        training.addAll(List.of("-jar", jar().toString()));
        AppProcess app = AppProcess.launchWith(training, place.resolve("demo"), DEMO.toArray(String[]::new));
        app.awaitReady();
        app.terminate();
    }

    private Path jar() {
        return place.resolve(packaged().getFileName());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("fails: " + String.join(" ", command));
        }
    }
}
