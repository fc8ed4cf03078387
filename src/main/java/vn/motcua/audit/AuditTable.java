package vn.motcua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL that adds to the audit trail. */
@Component
class AuditTable {

    private final JdbcClient jdbc;
    private final AuditChain chain;

    AuditTable(JdbcClient jdbc, AuditChain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    /**
     * The end of a lane that nobody else can write to before this transaction ends: the next free one from
     * {@code start}, or that one, after a wait, when all are taken.
     */
    Head lockLane(int start) {
        return lane("""
            select no, number, hash from audit_lane
            order by (no + 16 - :start) % 16 limit 1 for update skip locked
            """, start)
                .or(() -> lane("select no, number, hash from audit_lane where no = :start for update", start))
                .orElseThrow();
    }

    /** Adds {@code line} to the lane that this transaction has locked; gives the lane's new end. */
    Head append(Head head, AuditLine line) {
        Head extended = chain.extended(head, line);
        jdbc.sql("""
            with entry as (
                insert into audit_entry (at, actor, act, kind, subject, reference, address, details, lane, number, hash)
                values (:at, :actor, :act, :kind, :subject, :reference, :address, :details, :lane, :number, :hash))
            update audit_lane set number = :number, hash = :hash where no = :lane
            """)
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("actor", line.actor())
                .param("act", line.act())
                .param("kind", line.kind())
                .param("subject", line.subject())
                .param("reference", line.reference())
                .param("address", line.address())
                .param("details", line.details())
                .param("lane", extended.lane())
                .param("number", extended.number())
                .param("hash", extended.hash().bytes())
                .update();
        return extended;
    }

    /** What the role of this connection may do to the trail. */
    Rights rights() {
        return jdbc.sql("""
            select current_user as role, pg_has_role(current_user, relowner, 'member')
                or has_table_privilege(oid, 'update') or has_table_privilege(oid, 'delete') as may_change
            from pg_class where oid = 'audit_entry'::regclass
            """).query(Rights.class).single();
    }

    /** @param mayChange whether anything but a trigger stands between the role and a change */
    record Rights(String role, boolean mayChange) {}

    private Optional<Head> lane(String query, int start) {
        return jdbc.sql(query)
                .param("start", start)
                .query((row, _) -> head(row))
                .optional();
    }

    private Head head(ResultSet row) throws SQLException {
        Place place = new Place(row.getInt("no"), row.getLong("number"));
        return place.number() == 0 ? chain.start(place.lane()) : new Head(place, Digest.of(row.getBytes("hash")));
    }
}
