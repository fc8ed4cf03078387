import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the packaged program is started, and how.
 *
 * @param what options of the JVM that say which program it runs
 * @param settings of the program beside the usual ones
 */
record Program(List<String> what, List<String> settings) {

    private static final Path JAR = Path.of("target/motcua.jar");
    private static final Path EXTRACTED = Path.of("target/bench/program");

    /** As it is delivered, with a demo of so many dossiers. */
    static Program packaged(int demoDossiers) {
        return new Program(List.of("-jar", JAR.toString()), demo(demoDossiers));
    }

    /**
     * As it is delivered but for the classes of {@code bench/overlay}: each is compiled against the program and stands
     * before it, so that it is added or takes the place of one of the same name.
     */
    static Program with(int demoDossiers, String... overlays) throws IOException, InterruptedException {
        extract();
        List<String> path = new ArrayList<>();
        for (String overlay : overlays) {
            path.add(compile(overlay).toString());
        }
        path.add(EXTRACTED.resolve(JAR.getFileName()).toString());
        return new Program(
                List.of("-cp", String.join(File.pathSeparator, path), "vn.motcua.MotCuaApplication"),
                demo(demoDossiers));
    }

    Program and(String setting) {
        return new Program(
                what, Stream.concat(settings.stream(), Stream.of(setting)).toList());
    }

    /** Runs a command of the program's console beside the running one and prints what it says. */
    void run(Path data, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool("java"), "-Xmx1g"));
        command.addAll(what);
        command.addAll(List.of(words));
        command.add("--motcua.data-dir=" + data);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    private static List<String> demo(int dossiers) {
        return List.of("--motcua.demo=true", "--motcua.demo-dossiers=" + dossiers);
    }

    private static void extract() throws IOException, InterruptedException {
        Path extracted = EXTRACTED.resolve(JAR.getFileName());
        if (Files.exists(extracted)
                && Files.getLastModifiedTime(extracted).compareTo(Files.getLastModifiedTime(JAR)) >= 0) {
            return;
        }
        run(List.of(
                tool("java"),
                "-Djarmode=tools",
                "-jar",
                JAR.toString(),
                "extract",
                "--force",
                "--destination",
                EXTRACTED.toString()));
        Files.setLastModifiedTime(extracted, Files.getLastModifiedTime(JAR));
    }

    private static Path compile(String overlay) throws IOException, InterruptedException {
        Path classes = EXTRACTED.resolveSibling(overlay);
        List<String> command = new ArrayList<>(List.of(tool("javac"), "-nowarn", "-proc:none", "-parameters"));
        command.addAll(List.of("-cp", EXTRACTED.resolve("*") + File.pathSeparator + EXTRACTED.resolve("lib/*")));
        command.addAll(List.of("-d", classes.toString()));
        try (Stream<Path> sources = Files.walk(Path.of("bench/overlay", overlay))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        run(command);
        return classes;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }
}
