package vn.motcua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A short round of what {@code bench/fuzz} does for ten minutes, in a JVM of its own with little memory. */
@Timeout(180)
class FuzzIT {

    @Test
    void answersTheSameRequestsAsAlwaysInTheWordsOfTheContract() throws Exception {
        fuzz("6", "1");
    }

    @Test
    void answersRequestsThatNobodyHasSeenBefore() throws Exception {
        fuzz("6");
    }

    private static void fuzz(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fuzz.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        System.out.println(output.substring(output.lastIndexOf("seed")));
    }
}
