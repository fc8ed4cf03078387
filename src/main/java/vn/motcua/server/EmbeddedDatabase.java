package vn.motcua.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data directory: durable, reachable from this machine only and with a password only,
 * and stopped with the process. What an earlier process left running after a violent end is stopped first; PostgreSQL
 * itself recovers what was committed.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String MAJOR_VERSION = "18";

    /** The library that starts PostgreSQL is made for tests and switches these off. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** Long enough to recover the changes of a quarter of an hour, the time between two checkpoints. */
    private static final Duration STARTUP_WAIT = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres postgres;
    private final RunningCluster cluster;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private EmbeddedDatabase(EmbeddedPostgres postgres, RunningCluster cluster) {
        this.postgres = postgres;
        this.cluster = cluster;
    }

    /**
     * Starts it, on a new cluster where there is none; throws {@link DataDirectoryException} for files it cannot start.
     * Does {@code onUnexpectedEnd}, once, should the database end although nobody stopped it.
     */
    static EmbeddedDatabase start(DataDirectory directory, Runnable onUnexpectedEnd) {
        Path cluster = directory.resolve("postgres");
        requireMajorVersion(cluster);
        Postmaster.of(cluster).ifPresent(Postmaster::stopOrphan);
        try {
            ClusterKeys keys = ClusterKeys.of(directory);
            EmbeddedPostgres postgres = launch(directory, cluster, keys.owner());
            new ClusterAccess(cluster, keys).secure(postgres);
            EmbeddedDatabase database = new EmbeddedDatabase(postgres, new RunningCluster(postgres.getPort(), keys));
            Postmaster.of(cluster).ifPresent(process -> database.watch(process, onUnexpectedEnd));
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL in %s does not start; it says why in %s"
                            .formatted(cluster, startLog(directory)),
                    e);
        }
    }

    RunningCluster cluster() {
        return cluster;
    }

    @Override
    public void close() throws IOException {
        stopping.set(true);
        postgres.close();
        LOG.info("Embedded PostgreSQL stopped");
    }

    private void watch(Postmaster process, Runnable onUnexpectedEnd) {
        process.onEnd(() -> {
            if (!stopping.get()) {
                LOG.error("The embedded PostgreSQL has ended by itself; see its log in the data directory");
                onUnexpectedEnd.run();
            }
        });
    }

    private static EmbeddedPostgres launch(DataDirectory directory, Path cluster, String password) throws IOException {
        PrivateFiles.createDirectories(directory.resolve("postgres-binaries"));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        directory.resolve("postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP_WAIT)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.to(startLog(directory).toFile()))
                .setConnectConfig("password", password)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        DatabaseSizing.forThisMachine().forEach(builder::setServerConfig);
        DURABLE.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static void requireMajorVersion(Path cluster) {
        Path versionFile = cluster.resolve("PG_VERSION");
        if (Files.notExists(versionFile)) {
            return;
        }
        try {
            String version = Files.readString(versionFile).strip();
            if (!version.equals(MAJOR_VERSION)) {
                throw new DataDirectoryException(
                        "Dữ liệu trong %s thuộc PostgreSQL %s; bản này cần PostgreSQL %s."
                                .concat(" (The data is of another major version of PostgreSQL.)")
                                .formatted(cluster, version, MAJOR_VERSION),
                        "Xuất dữ liệu bằng pg_dump của bản cũ rồi nạp vào thư mục mới, hoặc đặt motcua.data-dir sang"
                                + " thư mục khác. (Dump with the old version and restore into a new directory.)");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + versionFile, e);
        }
    }

    private static Path startLog(DataDirectory directory) {
        return directory.resolve("postgres-start.log");
    }
}
