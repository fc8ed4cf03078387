package vn.motcua.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.ClusterOwner;

/**
 * PostgreSQL's administrator with a bad intention: changes the trail in a transaction that is rolled back in the end,
 * and looks at it in the same one.
 */
record Tampering(ClusterOwner cluster, AuditChain chain) {

    /** What the verifier finds after {@code change}. */
    Verification after(Consumer<JdbcClient> change, KeptHeads kept) {
        return after(change, administrator -> {
            AuditReading reading = new AuditReading(administrator, chain);
            return new AuditVerifier(reading, chain, new AuditSeal(reading, chain)).verify(kept);
        });
    }

    /** What {@code look} sees after {@code change}. */
    <T> T after(Consumer<JdbcClient> change, Function<JdbcClient, T> look) {
        try (Connection connection = cluster.connect("postgres", "motcua")) {
            connection.setAutoCommit(false);
            JdbcClient administrator = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            // No trigger works in a session with this setting, which only an administrator can make.
            administrator.sql("set local session_replication_role = replica").update();
            change.accept(administrator);
            T seen = look.apply(administrator);
            connection.rollback();
            return seen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Flaws in the lane in which {@code places} are, which nobody else writes to meanwhile. */
    List<Flaw> flawsAfter(Consumer<JdbcClient> change) {
        return after(change, KeptHeads.NONE).flaws();
    }

    /** Some entries side by side at the end of one lane. */
    static List<Place> write(AuditTrail trail, JdbcClient jdbc, Consumer<Runnable> inTransaction, int count) {
        String reference = UUID.randomUUID().toString();
        inTransaction.accept(() -> {
            for (int at = 0; at < count; at++) {
                trail.read(new Actor("agency:sxd", "203.0.113.7", reference), "dossier", "sxd T-" + at);
            }
        });
        return jdbc.sql("select lane, number from audit_entry where reference = :reference order by number")
                .param("reference", reference)
                .query((row, _) -> new Place(row.getInt("lane"), row.getLong("number")))
                .list();
    }
}
