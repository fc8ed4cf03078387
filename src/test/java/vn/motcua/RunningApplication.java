package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application of {@link MotCuaIT} a data directory that goes with it, and visitors and agencies who
 * may ask as fast as tests do.
 */
public final class RunningApplication implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Path directory = temporary();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "running-application",
                        Map.of(
                                "motcua.data-dir", directory.toString(),
                                "motcua.sample-accounts", "true",
                                "motcua.province.hotline", "0239 123 4567",
                                "motcua.agency.calls-per-second", "100000",
                                "motcua.tasks.polled-every", "200ms",
                                "motcua.statistics.held-for", "0s",
                                "motcua.sign-in.burst", "100000",
                                "motcua.lookup.burst", "100000",
                                "motcua.lookup.per-minute", "100000")));
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        // What is registered first is destroyed last: after the database has stopped.
        beans.registerDisposableBean("temporaryDataDirectory", () -> delete(directory));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("motcua-it-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(directory)) {
            paths = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
