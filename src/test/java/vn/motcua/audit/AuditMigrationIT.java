package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaIT;
import vn.motcua.server.DataDirectory;

/** What was written before there was a chain stays as it is, and is sealed when the chain begins. */
@MotCuaIT
class AuditMigrationIT {

    private static final String DATABASE = "audit_migration";
    private static final String OLD_ENTRY = """
        insert into audit_entry (at, actor, act, kind, subject, reference)
        values (now(), 'agency:sxd', 'read', 'dossier', 'sxd H-1', 'R')
        """;

    private final ClusterOwner cluster;
    private final AuditChain chain;

    AuditMigrationIT(DataDirectory directory, AuditChain chain) {
        this.cluster = new ClusterOwner(directory.root());
        this.chain = chain;
    }

    @BeforeEach
    void create() {
        drop();
        cluster.administrator().sql("create database " + DATABASE).update();
    }

    @AfterEach
    void drop() {
        cluster.administrator()
                .sql("drop database if exists " + DATABASE + " with (force)")
                .update();
    }

    @Test
    void countsAndSealsTheEntriesFromBefore() throws Exception {
        migrate("17");
        try (Connection connection = cluster.connect("postgres", DATABASE)) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql(OLD_ENTRY).update();
            jdbc.sql(OLD_ENTRY).update();
            migrate("latest");
            AuditReading reading = new AuditReading(jdbc, chain);
            AuditSeal seal = new AuditSeal(reading, chain);
            AuditVerifier verifier = new AuditVerifier(reading, chain, seal);
            seal.afterPropertiesSet();

            Verification verification = verifier.verify(KeptHeads.NONE);
            assertThat(verification.flaws()).isEmpty();
            assertThat(verification.unchained()).isEqualTo(2);
            assertThatThrownBy(() -> jdbc.sql(OLD_ENTRY).update())
                    .rootCause()
                    .hasMessageContaining("ck_audit_entry_hash");

            jdbc.sql("set session_replication_role = replica").update();
            jdbc.sql("alter table audit_entry drop constraint ck_audit_entry_hash")
                    .update();
            jdbc.sql("update audit_entry set subject = 'snv H-1' where id = 2").update();
            seal.afterPropertiesSet();
            assertThat(verifier.verify(KeptHeads.NONE).flaws())
                    .extracting(Flaw::kind, Flaw::lane)
                    .containsExactly(Tuple.tuple(Flaw.Kind.CHANGED, Place.BEFORE_THE_CHAIN));
            jdbc.sql("delete from audit_entry where id = 2").update();
            assertThat(verifier.verify(KeptHeads.NONE).flaws())
                    .containsExactly(Flaw.of(Flaw.Kind.MISSING, Place.BEFORE_THE_CHAIN, 2, 2));
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(cluster.source("postgres", DATABASE))
                .table("flyway_history")
                .placeholders(Map.of("applicationRole", ""))
                .target(target)
                .load()
                .migrate();
    }
}
