package vn.motcua.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, as the tests of the house read them. */
final class SourceFiles {

    static final Path MAIN = Path.of("src/main/java/vn/motcua");

    private SourceFiles() {}

    static List<Path> under(Path root, String suffix) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first package below the base package. */
    static String moduleOf(Path mainFile) {
        return MAIN.relativize(mainFile).getName(0).toString();
    }
}
