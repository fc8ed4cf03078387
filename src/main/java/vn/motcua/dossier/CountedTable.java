package vn.motcua.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.counting.Wait;

/** SQL of what figures need to know of a dossier. */
@Component
class CountedTable {

    static final String SELECT = """
        select d.agency_id, d.id, d.procedure_id, d.procedure_version, d.origin, d.channel, d.state, d.received_at,
            d.due_at, d.term_due_at, d.finished_at, waited.froms, waited.untils, waited.supplied,
            exists (
                select 1 from dossier_deadline e
                where e.agency_id = d.agency_id and e.dossier_id = d.id and e.kind = 'extension') as apologised
        from dossier d
        left join lateral (
            select array_agg(s.requested_at order by s.no) as froms, array_agg(s.ended_at order by s.no) as untils,
                array_agg(s.supplied order by s.no) as supplied
            from dossier_supplement s
            where s.agency_id = d.agency_id and s.dossier_id = d.id
        ) as waited on true
        """;

    private final JdbcClient jdbc;

    CountedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CountedDossiers.Stored> find(int agencyId, long dossierId) {
        return jdbc.sql(SELECT + "where d.agency_id = :agencyId and d.id = :dossierId")
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .query((row, number) -> stored(row))
                .optional();
    }

    static CountedDossiers.Stored stored(ResultSet row) throws SQLException {
        return new CountedDossiers.Stored(
                row.getInt("agency_id"),
                row.getInt("procedure_id"),
                row.getInt("procedure_version"),
                DossierOrigin.ofColumn(row.getString("origin")),
                Rows.text(row, "channel").map(Submission.Channel::ofColumn),
                DossierState.ofColumn(row.getString("state")),
                row.getTimestamp("received_at").toInstant(),
                Rows.moment(row, "due_at"),
                Rows.moment(row, "term_due_at"),
                Rows.moment(row, "finished_at"),
                row.getBoolean("apologised"),
                waits(row));
    }

    private static List<Wait> waits(ResultSet row) throws SQLException {
        Array froms = row.getArray("froms");
        if (froms == null) {
            return List.of();
        }
        Timestamp[] from = (Timestamp[]) froms.getArray();
        Timestamp[] until = (Timestamp[]) row.getArray("untils").getArray();
        Boolean[] supplied = (Boolean[]) row.getArray("supplied").getArray();
        List<Wait> waits = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            waits.add(new Wait(
                    from[i].toInstant(),
                    Optional.ofNullable(until[i]).map(Timestamp::toInstant),
                    Boolean.TRUE.equals(supplied[i])));
        }
        return waits;
    }
}
