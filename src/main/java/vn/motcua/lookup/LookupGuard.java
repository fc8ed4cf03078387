package vn.motcua.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.LookupRow;

/**
 * Counts tries at the second factor of a dossier. Four digits fall to guessing, so a try is reserved in the database
 * before anything is compared: however many come at once, on however many nodes, no more than the limit are compared
 * within an hour. What comes when all are used is not counted, so that nobody can keep a dossier locked for ever.
 */
@Component
class LookupGuard {

    /** Wrong tries within an hour. */
    static final int LIMIT = 5;

    /** Whether a try may be compared. */
    sealed interface Try {

        /**
         * It may.
         *
         * @param used how many of the limit are used, this one included
         */
        record Reserved(Instant moment, int used) implements Try {}

        /** All are used. */
        record NoneLeft() implements Try {}
    }

    private final JdbcClient jdbc;

    LookupGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reserves one try; the database's clock counts, since nodes may differ. */
    Try reserve(LookupRow dossier) {
        return jdbc.sql("""
            insert into lookup_guard as guard (agency_id, dossier_id, tries)
            values (:agency, :dossier, array[clock_timestamp()])
            on conflict (agency_id, dossier_id) do update
            set tries = array(select moment from unnest(guard.tries) as moment
                              where moment > clock_timestamp() - interval '1 hour')
                        || clock_timestamp()
            where (select count(*) from unnest(guard.tries) as moment
                   where moment > clock_timestamp() - interval '1 hour') < :limit
            returning tries[array_upper(tries, 1)] as moment, cardinality(tries) as used
            """)
                .param("agency", dossier.agencyId())
                .param("dossier", dossier.id())
                .param("limit", LIMIT)
                .query((row, number) -> reserved(row))
                .optional()
                .orElseGet(Try.NoneLeft::new);
    }

    /** Returns a try that was right. */
    void giveBack(LookupRow dossier, Try.Reserved reserved) {
        jdbc.sql("""
            update lookup_guard set tries = array_remove(tries, :moment::timestamptz)
            where agency_id = :agency and dossier_id = :dossier
            """)
                .param("agency", dossier.agencyId())
                .param("dossier", dossier.id())
                .param("moment", reserved.moment().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes what counts no more. */
    void sweep() {
        jdbc.sql("""
            delete from lookup_guard
            where not exists (
                select from unnest(tries) as moment where moment > clock_timestamp() - interval '1 hour')
            """).update();
    }

    private static Try reserved(ResultSet row) throws SQLException {
        return new Try.Reserved(row.getTimestamp("moment").toInstant(), row.getInt("used"));
    }
}
