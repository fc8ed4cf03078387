package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.audit.Flaw.Kind.CHANGED;
import static vn.motcua.audit.Flaw.Kind.CUT_OFF;
import static vn.motcua.audit.Flaw.Kind.END_CHANGED;
import static vn.motcua.audit.Flaw.Kind.INSERTED;
import static vn.motcua.audit.Flaw.Kind.MISSING;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaIT;
import vn.motcua.server.DataDirectory;

/** Whoever can do everything in the database, and has not the server's key, leaves traces. */
@MotCuaIT
class AuditVerifierIT {

    private static final String HERE = " where lane = :lane and number = :number";

    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Tampering tampering;

    private List<Place> written = List.of();

    AuditVerifierIT(
            AuditTrail trail,
            AuditVerifier verifier,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            AuditChain chain,
            DataDirectory directory) {
        this.trail = trail;
        this.verifier = verifier;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tampering = new Tampering(new ClusterOwner(directory.root()), chain);
    }

    @BeforeEach
    void write() {
        written = Tampering.write(trail, jdbc, work -> transaction.executeWithoutResult(_ -> work.run()), 10);
    }

    @Test
    void findsNothingInATrailAsItWasWritten() {
        assertThat(written)
                .hasSize(10)
                .extracting(Place::lane)
                .containsOnly(written.getFirst().lane());
        assertThat(written.getLast().number()).isEqualTo(written.getFirst().number() + 9);
        Verification verification = verifier.verify(KeptHeads.NONE);

        assertThat(verification.flaws()).isEmpty();
        assertThat(verification.chained())
                .isEqualTo(jdbc.sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single());
        assertThat(verifier.verify(new KeptHeads(verification.heads())).isWhole())
                .isTrue();
    }

    @Test
    void findsAChangedEntry() {
        for (String change : List.of(
                "actor = 'agency:snv'",
                "subject = 'sxd OTHER'",
                "address = '198.51.100.1'",
                "at = at + interval '1 microsecond'",
                "act = 'change'",
                "details = '{\"a\": \"b\"}'",
                "hash = sha256('x')",
                "lane = (lane + 1) % 16, number = 1000000")) {
            assertThat(tampering.flawsAfter(admin -> at(admin, "update audit_entry set " + change + HERE, 4)))
                    .as(change)
                    .isNotEmpty();
        }
        assertThat(tampering.flawsAfter(admin -> at(admin, "update audit_entry set actor = 'nobody'" + HERE, 4)))
                .extracting(Flaw::kind, Flaw::lane, Flaw::number)
                .containsExactly(Tuple.tuple(CHANGED, place(4).lane(), place(4).number()));
    }

    @Test
    void findsARemovedEntry() {
        assertThat(tampering.flawsAfter(admin -> at(admin, "delete from audit_entry" + HERE, 4)))
                .containsExactly(Flaw.of(MISSING, place(4).lane(), place(4).number(), place(4).number()));
    }

    @Test
    void findsAnInsertedEntry() {
        assertThat(tampering.flawsAfter(admin -> {
                    admin.sql("alter table audit_entry drop constraint uq_audit_entry_lane")
                            .update();
                    at(admin, """
                        insert into audit_entry (at, actor, act, kind, subject, reference, lane, number, hash)
                        select at, actor, act, kind, 'sxd OTHER', reference, lane, number, hash from audit_entry
                        """ + HERE, 4);
                }))
                .extracting(Flaw::kind, Flaw::lane, Flaw::number)
                .containsExactly(Tuple.tuple(INSERTED, place(4).lane(), place(4).number()));
    }

    @Test
    void findsAnEntryInsertedWithItsHead() {
        assertThat(tampering.flawsAfter(admin -> {
                    at(admin, """
                        insert into audit_entry (at, actor, act, kind, subject, reference, lane, number, hash)
                        select at, actor, act, kind, subject, reference, lane, number + 1, sha256('x') from audit_entry
                        """ + HERE, 9);
                    at(admin, """
                        update audit_lane set number = number + 1, hash = sha256('x')
                        where no = :lane and number = :number
                        """, 9);
                }))
                .extracting(Flaw::kind, Flaw::number)
                .containsExactly(Tuple.tuple(CHANGED, place(9).number() + 1));
    }

    @Test
    void findsAnEntryInsertedOutsideTheChain() {
        assertThat(tampering.flawsAfter(admin -> {
                    admin.sql("alter table audit_entry drop constraint ck_audit_entry_hash")
                            .update();
                    admin.sql("""
                        insert into audit_entry (at, actor, act, kind, subject, reference)
                        values (now(), 'agency:sxd', 'read', 'dossier', 'sxd OTHER', 'R')
                        """).update();
                }))
                .containsExactly(Flaw.of(INSERTED, Place.BEFORE_THE_CHAIN, 1, 1));
    }

    @Test
    void findsEntriesThatChangedPlaces() {
        assertThat(tampering.flawsAfter(admin -> {
                    at(admin, "update audit_entry set number = 1000000" + HERE, 3);
                    at(admin, "update audit_entry set number = number - 1" + HERE, 4);
                    admin.sql("update audit_entry set number = :number where number = 1000000")
                            .param("number", place(4).number())
                            .update();
                }))
                .extracting(Flaw::kind, Flaw::number)
                .containsExactly(Tuple.tuple(CHANGED, place(3).number()), Tuple.tuple(CHANGED, place(4).number()));
    }

    @Test
    void findsATailCutOff() {
        assertThat(tampering.flawsAfter(
                        admin -> at(admin, "delete from audit_entry where lane = :lane and number > :number", 6)))
                .containsExactly(Flaw.of(CUT_OFF, place(6).lane(), place(7).number(), place(9).number()));
    }

    @Test
    void findsACleanlyCutTailWithEarlierHeads() {
        KeptHeads kept = new KeptHeads(verifier.verify(KeptHeads.NONE).heads());

        assertThat(tampering.after(this::cutCleanly, KeptHeads.NONE).flaws()).isEmpty();
        assertThat(tampering.after(this::cutCleanly, kept).flaws())
                .containsExactly(Flaw.of(CUT_OFF, place(6).lane(), place(7).number(), place(9).number()));
    }

    @Test
    void findsALaneWithoutItsEnd() {
        assertThat(tampering.flawsAfter(
                        admin -> at(admin, "delete from audit_lane where no = :lane and number = :number", 9)))
                .extracting(Flaw::kind, Flaw::lane)
                .containsExactly(Tuple.tuple(END_CHANGED, place(9).lane()));
    }

    @Test
    void findsThatTheSealIsGone() {
        assertThat(tampering.flawsAfter(
                        admin -> admin.sql("delete from audit_seal").update()))
                .extracting(Flaw::kind, Flaw::lane)
                .containsExactly(Tuple.tuple(END_CHANGED, Place.BEFORE_THE_CHAIN));
    }

    private void cutCleanly(JdbcClient admin) {
        at(admin, "delete from audit_entry where lane = :lane and number > :number", 6);
        at(admin, """
            update audit_lane set number = :number,
                hash = (select hash from audit_entry where lane = :lane and number = :number)
            where no = :lane
            """, 6);
    }

    private void at(JdbcClient admin, String statement, int entry) {
        assertThat(admin.sql(statement)
                        .param("lane", place(entry).lane())
                        .param("number", place(entry).number())
                        .update())
                .as(statement)
                .isPositive();
    }

    private Place place(int entry) {
        return written.get(entry);
    }
}
