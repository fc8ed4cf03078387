package vn.motcua.statistics;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the recounts. */
@Component
class RecountTable {

    private final JdbcClient jdbc;

    RecountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Recount recount) {
        jdbc.sql("""
            insert into statistics_recount (started_at, ended_at, dossiers, untrue, differing, repaired)
            values (:startedAt, :endedAt, :dossiers, :untrue, :differing, :repaired)
            """)
                .param("startedAt", recount.startedAt().atOffset(ZoneOffset.UTC))
                .param("endedAt", recount.endedAt().atOffset(ZoneOffset.UTC))
                .param("dossiers", recount.dossiers())
                .param("untrue", recount.untrue())
                .param("differing", recount.differing())
                .param("repaired", recount.repaired())
                .update();
    }

    /** The last one; empty where figures were never proved. */
    Optional<Recount> latest() {
        return jdbc.sql("""
            select started_at, ended_at, dossiers, untrue, differing, repaired
            from statistics_recount order by id desc limit 1
            """)
                .query((row, number) -> new Recount(
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("ended_at").toInstant(),
                        row.getLong("dossiers"),
                        row.getLong("untrue"),
                        row.getLong("differing"),
                        row.getBoolean("repaired")))
                .optional();
    }
}
