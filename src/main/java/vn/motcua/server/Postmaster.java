package vn.motcua.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process of the PostgreSQL that runs on a cluster. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The one running on {@code cluster}, if any. */
    static Optional<Postmaster> of(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(Postmaster::isPostgres)
                            .map(Postmaster::new);
        } catch (IOException | NumberFormatException e) {
            // Half-written when the machine went down: then no such process is alive either.
            return Optional.empty();
        }
    }

    /**
     * Stops one whose process of ours was killed: we hold the data directory's lock, so nobody uses it any more. It is
     * killed when it does not stop when asked, which its log of changes survives.
     */
    void stopOrphan() {
        LOG.warn("Stopping PostgreSQL (process {}) left by a process that was killed", process.pid());
        process.destroy();
        if (!ends()) {
            process.destroyForcibly();
            ends();
        }
    }

    void onEnd(Runnable action) {
        CompletableFuture<Void> _ = process.onExit().thenRun(action);
    }

    /** Process numbers are used again after a restart of the machine. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().startsWith("postgres"));
    }

    private boolean ends() {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
