package vn.motcua.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL whose process of ours was killed. We hold the data directory's lock, so nobody uses it any more; it is
 * asked to stop, and killed when it does not, which its log of changes survives.
 */
final class OrphanedPostmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostmaster.class);

    private OrphanedPostmaster() {}

    static void stop(Path cluster) {
        Optional<ProcessHandle> orphan = find(cluster);
        orphan.ifPresent(process -> {
            LOG.warn("Stopping PostgreSQL (process {}) left by a process that was killed", process.pid());
            process.destroy();
            if (!ends(process, PATIENCE)) {
                process.destroyForcibly();
                ends(process, PATIENCE);
            }
        });
    }

    private static Optional<ProcessHandle> find(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(OrphanedPostmaster::isPostgres);
        } catch (IOException | NumberFormatException e) {
            // Half-written when the machine went down: then no such process is alive either.
            return Optional.empty();
        }
    }

    /** Process numbers are used again after a restart of the machine. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().startsWith("postgres"));
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
