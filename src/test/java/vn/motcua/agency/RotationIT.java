package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaApplication;
import vn.motcua.MotCuaIT;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/**
 * Every second the secrets of twenty agencies are rotated, now on one node, now on the other, while sixteen clients
 * register dossiers with both: none is refused. {@code bench/rotation} does it for a minute.
 */
@MotCuaIT
class RotationIT {

    private static final int SECONDS = Integer.getInteger("motcua.rotation.seconds", 6);
    private static final int AGENCIES = 20;
    private static final int CLIENTS = 16;

    /** How long the old secret is accepted after a switch. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    /** How late a client may hear of a new secret. */
    private static final Duration LATEST = Duration.ofSeconds(5);

    private static final Actor NOBODY = new Actor("system", "", "rotation");

    private final AtomicReferenceArray<String> told = new AtomicReferenceArray<>(AGENCIES);
    private final List<Agency> agencies;
    private final List<SecretRotation> rotations = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final JdbcConnectionDetails database;
    private final String serverKey;

    /** What one client did. */
    private record Work(int done, List<String> refused) {}

    RotationIT(
            SecretRotation rotation,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            JdbcConnectionDetails database,
            JdbcClient jdbc,
            Environment environment,
            @LocalServerPort int port)
            throws IOException {
        Contract.prepare(register, secrets, catalogue);
        // What other tests left waiting would have to be switched to first.
        jdbc.sql("delete from agency_secret where slot = 'next'").update();
        this.agencies = register.all().stream().limit(AGENCIES).toList();
        this.database = database;
        this.serverKey = Files.readString(
                        Path.of(environment.getRequiredProperty("motcua.data-dir"), "keys", "server-key"))
                .strip();
        rotations.add(rotation);
        ports.add(port);
        for (int i = 0; i < AGENCIES; i++) {
            told.set(i, "demo-" + agencies.get(i).code());
        }
    }

    @Test
    void refusesNoCallOfWhoFollowsTheProtocol(@TempDir Path directory) throws Exception {
        try (ConfigurableApplicationContext other = otherNode(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            rotations.add(other.getBean(SecretRotation.class));
            ports.add(other.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            Instant begin = Instant.now();
            Instant end = begin.plusSeconds(SECONDS);
            List<Future<Work>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                clients.add(threads.submit(() -> register(client, end)));
            }
            int rotated = rotate(threads);
            Duration rotating = Duration.between(begin, Instant.now());
            int done = 0;
            List<String> refused = new ArrayList<>();
            for (Future<Work> client : clients) {
                done += client.get().done();
                refused.addAll(client.get().refused());
            }
            System.out.printf(
                    "%d secrets rotated in %.1f s, %d dossiers registered in %d s, %d calls refused%n",
                    rotated, rotating.toMillis() / 1e3, done, SECONDS, refused.size());
            assertThat(refused).isEmpty();
            assertThat(done).isGreaterThan(CLIENTS);
            assertThat(rotated).isEqualTo(AGENCIES * SECONDS);
        }
    }

    /** All agencies at once, in each second. */
    private int rotate(ExecutorService threads) throws InterruptedException, ExecutionException {
        int rotated = 0;
        long begin = System.nanoTime();
        for (int round = 0; round < SECONDS; round++) {
            LockSupport.parkNanos(begin + round * 1_000_000_000L - System.nanoTime());
            List<Future<?>> changes = new ArrayList<>();
            for (int i = 0; i < AGENCIES; i++) {
                int agency = i;
                SecretRotation node = rotations.get((round + i) % rotations.size());
                changes.add(threads.submit(() -> rotate(agency, node)));
            }
            for (Future<?> change : changes) {
                change.get();
                rotated++;
            }
        }
        return rotated;
    }

    /** Issues, tells and switches, as an administrator would, but without a pause between. */
    private void rotate(int i, SecretRotation rotation) {
        Agency agency = agencies.get(i);
        int newest = SecretRotation.newest(rotation.of(agency));
        if (!(rotation.issue(agency, newest, 30, NOBODY) instanceof IssueOutcome.Issued issued)) {
            throw new IllegalStateException("nobody else rotates");
        }
        told.set(i, issued.secret());
        int next = rotation.of(agency).getFirst().id();
        assertThat(rotation.change(agency, next, Instant.now().plus(OVERLAP), NOBODY))
                .isTrue();
    }

    /** Calls for one agency after the other; some clients use what they are told at once, others later. */
    private Work register(int client, Instant end) throws IOException, InterruptedException {
        int done = 0;
        List<String> refused = new ArrayList<>();
        try (SoapClient soap = new SoapClient(ports.get(client % ports.size()))) {
            for (int call = client; Instant.now().isBefore(end); call++) {
                int i = call % AGENCIES;
                String secret = told.get(i);
                if (client % 4 == 3) {
                    Thread.sleep(ThreadLocalRandom.current().nextLong(LATEST.toMillis()));
                }
                ResultString result =
                        soap.call(SoapMessage.register(DossierXml.aDossier().toString())
                                .as(agencies.get(i).code(), secret));
                if (result.isDone()) {
                    done++;
                } else {
                    refused.add(result.text());
                }
            }
        }
        return new Work(done, refused);
    }

    private ConfigurableApplicationContext otherNode(Path directory) {
        return new SpringApplicationBuilder(MotCuaApplication.class)
                .run(
                        "--server.port=0",
                        "--motcua.data-dir=" + directory,
                        "--motcua.server-key=" + serverKey,
                        "--motcua.agency.calls-per-second=100000",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword());
    }
}
