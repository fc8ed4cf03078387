package vn.motcua;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of this machine that tests use.
 *
 * @param variable property or environment variable that names the one to take
 * @param names how it may be called where programs are looked for
 * @param places where else it may be
 */
public record InstalledProgram(String variable, List<String> names, List<String> places) {

    /** Where it is; nothing when this machine has none. */
    public Optional<Path> find() {
        Stream<String> named = Stream.of(System.getProperty(variable), System.getenv(variable))
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank());
        return Stream.of(named, onPath(), places.stream())
                .flatMap(all -> all)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Stream<String> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/bin";
        return names.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                        .filter(directory -> !directory.isBlank())
                        .map(directory -> directory + "/" + name));
    }
}
