package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.AtOnce;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaIT;
import vn.motcua.server.DataDirectory;

@MotCuaIT
class AuditTrailIT {

    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ClusterOwner cluster;
    private final String reference = UUID.randomUUID().toString();
    private final Actor actor = new Actor("account:quantri", "203.0.113.9", reference);

    AuditTrailIT(
            AuditTrail trail,
            AuditVerifier verifier,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DataDirectory directory) {
        this.trail = trail;
        this.verifier = verifier;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cluster = new ClusterOwner(directory.root());
    }

    @Test
    void writesWhoDidWhatFromWhere() {
        trail.record(actor, Act.CHANGE, "agency", "sxd", Map.of("name", "Sở Xây dựng", "active", "true"));

        assertThat(jdbc.sql("select actor, address, act, kind, subject, details from audit_entry where reference = ?")
                        .param(reference)
                        .query()
                        .singleRow())
                .isEqualTo(Map.of(
                        "actor", "account:quantri",
                        "address", "203.0.113.9",
                        "act", "change",
                        "kind", "agency",
                        "subject", "sxd",
                        "details", "{\"active\":\"true\",\"name\":\"Sở Xây dựng\"}"));
    }

    @Test
    void writesAllOfOneTransactionInOneLaneInOrder() {
        transaction.executeWithoutResult(_ -> {
            trail.record(actor, Act.CREATE, "agency", "a", Map.of());
            trail.record(actor, Act.CREATE, "secret", "b", Map.of());
            trail.record(actor, Act.CREATE, "account", "c", Map.of());
            assertThat(subjects()).as("before the end").isEmpty();
        });

        assertThat(subjects()).containsExactly("a", "b", "c");
        assertThat(jdbc.sql("select count(distinct lane) from audit_entry where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void forgetsWhatIsRolledBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    trail.record(actor, Act.CREATE, "agency", "a", Map.of());
                    throw new IllegalStateException("the change is refused");
                }));

        assertThat(subjects()).isEmpty();
        assertThat(verifier.verify(KeptHeads.NONE).flaws()).isEmpty();
    }

    @Test
    void letsNothingBeDoneThatCannotBeWritten() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> trail.record(actor, Act.CREATE, "agency", "a\0", Map.of())))
                .isInstanceOf(RuntimeException.class);

        assertThat(subjects()).isEmpty();
    }

    @Test
    void isKeptByATriggerFromTheOwnerOfTheTables() {
        for (String statement : List.of(
                "delete from audit_entry",
                "update audit_entry set actor = ''",
                "truncate audit_entry",
                "delete from audit_seal")) {
            assertThatThrownBy(() -> cluster.owner().sql(statement).update())
                    .rootCause()
                    .hasMessageContaining("the audit trail is not changed");
        }
    }

    @Test
    void isWholeWhileManyWrite() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        AtOnce.run(9, caller -> {
            if (caller == 0) {
                for (int round = 0; round < 20; round++) {
                    assertThat(verifier.verify(KeptHeads.NONE).flaws()).isEmpty();
                }
                going.set(false);
                return 0L;
            }
            long count = 0;
            while (going.get()) {
                trail.record(actor, Act.READ, "dossier", "sxd " + caller + " " + count++, Map.of());
            }
            return count;
        });

        assertThat(verifier.verify(KeptHeads.NONE).flaws()).isEmpty();
    }

    @Test
    void doesNotLetWritersWaitForEachOther() throws Exception {
        Duration time = Duration.ofSeconds(Integer.getInteger("motcua.audit.seconds", 2));
        long end = System.nanoTime() + time.toNanos();
        List<Long> counts = AtOnce.run(16, caller -> {
            long count = 0;
            while (System.nanoTime() < end) {
                trail.record(actor, Act.READ, "dossier", "sxd " + caller, Map.of());
                count++;
            }
            return count;
        });

        long written = counts.stream().mapToLong(Long::longValue).sum();
        System.out.printf("audit entries by 16 writers: %d a second%n", written / time.toSeconds());
        assertThat(subjects()).hasSize((int) written);
        assertThat(jdbc.sql("select count(distinct lane) from audit_entry where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(Place.LANES);
        assertThat(verifier.verify(KeptHeads.NONE).flaws()).isEmpty();
    }

    @Test
    void keepsTwoWhoHoldEachOthersRowsFromWaitingForEver() throws Exception {
        List<String> agencies = List.of("sxd", "stc");
        AtOnce.run(8, caller -> {
            for (int round = 0; round < 25; round++) {
                transaction.executeWithoutResult(_ -> {
                    trail.record(actor, Act.CHANGE, "agency", agencies.get(caller % 2), Map.of());
                    jdbc.sql("update agency set name = name where code = 'sxd'").update();
                    trail.record(actor, Act.CHANGE, "agency", agencies.getLast(), Map.of());
                });
            }
            return caller;
        });

        assertThat(subjects()).hasSize(8 * 25 * 2);
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from audit_entry where reference = ? order by lane, number")
                .param(reference)
                .query(String.class)
                .list();
    }
}
