package vn.motcua.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Maven of its own for the Java clients, because the class paths of their tools go neither together nor with ours. */
final class ChildMaven {

    private static final long PATIENCE_MINUTES = 8;

    private ChildMaven() {}

    /** Builds and runs every client; returns what Maven said, and leaves each client's own words to its file. */
    static String run(Path target, String... settings) throws IOException, InterruptedException {
        Path output = target.resolve("maven.log");
        ProcessBuilder builder =
                new ProcessBuilder(command(settings)).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(output);
    }

    /** With the Maven, the local repository and the settings of the build that runs the test. */
    private static List<String> command(String... settings) {
        List<String> command = new ArrayList<>();
        String home = System.getProperty("maven.home", "");
        command.add(home.isEmpty() ? "mvn" : Path.of(home, "bin", "mvn").toString());
        command.addAll(List.of("-B", "-q", "--fail-at-end", "--threads", "2", "-f", "compat/pom.xml"));
        String repository = System.getProperty("maven.repo.local", "");
        if (!repository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        Path userSettings = Path.of(System.getProperty("maven.settings", ""));
        if (Files.isRegularFile(userSettings)) {
            command.addAll(List.of("--settings", userSettings.toString()));
        }
        if (System.getProperty("maven.offline", "").endsWith("true")) {
            command.add("--offline");
        }
        command.addAll(List.of(settings));
        command.add("process-classes");
        return command;
    }
}
