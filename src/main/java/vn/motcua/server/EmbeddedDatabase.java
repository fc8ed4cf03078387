package vn.motcua.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data directory: durable, reachable from this machine only and with a password only,
 * and stopped with the process. What an earlier process left running after a violent end is stopped first; PostgreSQL
 * itself recovers what was committed.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "motcua";
    static final String DATABASE = "motcua";

    /** Where {@code postmaster.pid} holds the port, counted from 0. */
    private static final int PORT_LINE = 3;

    private static final String MAJOR_VERSION = "18";
    /** The library that starts PostgreSQL is made for tests and switches these off. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** Long enough to recover the changes of a quarter of an hour, the time between two checkpoints. */
    private static final Duration STARTUP_WAIT = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Optional<EmbeddedPostgres> owned;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Optional<EmbeddedPostgres> owned, int port, String password) {
        this.owned = owned;
        this.port = port;
        this.password = password;
    }

    /** Joins the database of the process that holds the directory. */
    static EmbeddedDatabase join(DataDirectory directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
            String password = Files.readString(directory.resolve("keys/database-password")).strip();
            return new EmbeddedDatabase(Optional.empty(), Integer.parseInt(lines.get(PORT_LINE).strip()), password);
        } catch (IOException e) {
            throw new IllegalStateException("The database of the running process is not ready yet", e);
        }
    }

    /** Starts it, on a new cluster where there is none; throws {@link DataDirectoryException} for files it cannot start. */
    static EmbeddedDatabase start(DataDirectory directory) {
        Path cluster = directory.resolve("postgres");
        requireMajorVersion(cluster);
        OrphanedPostmaster.stop(cluster);
        try {
            String password = PrivateFiles.readOrCreate(directory.resolve("keys/database-password"), newPassword());
            EmbeddedPostgres postgres = launch(directory, cluster, password);
            new ClusterAccess(cluster, password).secure(postgres);
            return new EmbeddedDatabase(Optional.of(postgres), postgres.getPort(), password);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL in %s does not start; it says why in %s"
                            .formatted(cluster, startLog(directory)),
                    e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, DATABASE);
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (owned.isPresent()) {
            owned.get().close();
            LOG.info("Embedded PostgreSQL stopped");
        }
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

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
