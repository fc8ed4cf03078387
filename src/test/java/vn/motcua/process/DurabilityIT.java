package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/**
 * Eight clients register dossiers while everything is killed at a random moment, again and again: what was
 * acknowledged is there afterwards, once. {@code bench/durability} runs more rounds of this.
 */
class DurabilityIT {

    private static final int ROUNDS = Integer.getInteger("motcua.durability.rounds", 2);
    private static final int CLIENTS = 8;

    /** Received and finished by agency, folded or not, against the dossiers; whatever is open follows from both. */
    private static final String MISCOUNTED = """
        with kept as (
            select place as agency_id,
                received_online + received_counter + received_post + received_unsaid as received,
                finished_early + finished_on_time + finished_after_hour + finished_late + withdrawn as finished
            from counting_sum where grain = 0 and place > 0 and procedure_id = 0
            union all
            select agency_id,
                coalesce(received_online, 0) + coalesce(received_counter, 0) + coalesce(received_post, 0)
                    + coalesce(received_unsaid, 0),
                coalesce(finished_early, 0) + coalesce(finished_on_time, 0) + coalesce(finished_after_hour, 0)
                    + coalesce(finished_late, 0) + coalesce(withdrawn, 0)
            from counting_delta
        ), counted as (
            select agency_id, sum(received) as received, sum(finished) as finished from kept group by agency_id
        ), there as (
            select agency_id, count(*) as received, count(finished_at) as finished
            from dossier
            where state not in ('registered', 'completion_requested', 'refused', 'cancelled')
            group by agency_id
        )
        select count(*) from there full join counted using (agency_id)
        where (coalesce(there.received, 0), coalesce(there.finished, 0))
            <> (coalesce(counted.received, 0), coalesce(counted.finished, 0))
        """;

    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();

    private record Acknowledged(DossierXml dossier, String receipt) {}

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path dataDirectory;

    @Test
    void whatWasAcknowledgedSurvivesBeingKilled() throws Exception {
        AppProcess app = start();
        for (int round = 1; round <= ROUNDS; round++) {
            registerUntilKilled(app);
            app = start();
            verify(app, round);
        }
        app.terminate();
        assertThat(acknowledged).isNotEmpty();
    }

    private AppProcess start() throws IOException, InterruptedException {
        return AppProcess.startDemo(dataDirectory, "--motcua.agency.calls-per-second=100000");
    }

    private void registerUntilKilled(AppProcess app) throws IOException, InterruptedException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> registerUntilNobodyAnswers(app.port()));
            }
            Thread.sleep(ThreadLocalRandom.current().nextLong(1_000, 5_000));
            app.kill();
        }
    }

    private void registerUntilNobodyAnswers(int port) {
        try (SoapClient client = new SoapClient(port)) {
            while (true) {
                DossierXml dossier = aDossier();
                ResultString result = client.call(SoapMessage.register(dossier.toString()));
                assertThat(result.isDone()).as(result.text()).isTrue();
                acknowledged.put(dossier.code(), new Acknowledged(dossier, result.receipt()));
            }
        } catch (IOException e) {
            // The process was killed: this is the end of the round.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void verify(AppProcess app, int round) throws Exception {
        Map<String, Integer> stored = stored(app);
        assertThat(stored).containsAllEntriesOf(once());
        String query = """
            select count(*) from dossier d
            where d.event_count <> (select count(*) from dossier_event e
                                    where e.agency_id = d.agency_id and e.dossier_id = d.id)
            """;
        assertThat(count(app, query)).as("dossiers without their events").isZero();
        assertThat(count(app, MISCOUNTED))
                .as("agencies whose figures are not those of their dossiers")
                .isZero();
        try (SoapClient client = new SoapClient(app.port())) {
            for (Acknowledged known : acknowledged.values().stream().limit(50).toList()) {
                ResultString again =
                        client.call(SoapMessage.register(known.dossier().toString()));
                assertThat(again.isRepetition()).isTrue();
                assertThat(again.receipt()).isEqualTo(known.receipt());
            }
        }
        System.out.printf("round %d: %d dossiers acknowledged so far, all there once%n", round, acknowledged.size());
    }

    private Map<String, Integer> once() {
        Map<String, Integer> once = new HashMap<>();
        acknowledged.keySet().forEach(code -> once.put(code, 1));
        return once;
    }

    private static Map<String, Integer> stored(AppProcess app) throws IOException, SQLException {
        Map<String, Integer> stored = new HashMap<>();
        try (Connection connection = app.database();
                PreparedStatement statement =
                        connection.prepareStatement("select code, count(*) from dossier group by code");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getInt(2));
            }
        }
        return stored;
    }

    private static int count(AppProcess app, String query) throws IOException, SQLException {
        try (Connection connection = app.database();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
