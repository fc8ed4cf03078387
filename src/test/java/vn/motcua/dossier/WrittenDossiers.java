package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.counting.Channel;
import vn.motcua.counting.Ending.Outcome;
import vn.motcua.counting.JudgedDossier;
import vn.motcua.counting.Wait;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;

/** Dossiers as their rows say it, read without the program, to be judged one by one. */
public final class WrittenDossiers {

    /** One with its name. */
    public record Written(long id, JudgedDossier judged) {}

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "finished", Outcome.SOLVED,
            "result_returned", Outcome.SOLVED,
            "unresolved", Outcome.SOLVED,
            "stopped", Outcome.STOPPED,
            "withdrawn", Outcome.WITHDRAWN,
            "refused", Outcome.REFUSED);

    private static final Set<String> NOT_TAKEN_IN =
            Set.of("registered", "completion_requested", "refused", "cancelled");

    private WrittenDossiers() {}

    /** Within a transaction of one moment. */
    public static List<Written> read(JdbcClient jdbc, ProcedureCatalogue procedures, Set<Integer> agencies) {
        Integer[] keys = agencies.toArray(Integer[]::new);
        Map<List<Object>, List<Wait>> waits = new HashMap<>();
        jdbc.sql("""
            select agency_id, dossier_id, requested_at, ended_at, supplied from dossier_supplement
            where agency_id = any(:keys) order by no
            """)
                .param("keys", keys)
                .query((row, number) -> {
                    waits.computeIfAbsent(
                                    List.of(row.getInt("agency_id"), row.getLong("dossier_id")), _ -> new ArrayList<>())
                            .add(new Wait(
                                    row.getTimestamp("requested_at").toInstant(),
                                    Rows.moment(row, "ended_at"),
                                    row.getBoolean("supplied")));
                    return number;
                })
                .list();
        Set<List<Object>> apologised = jdbc.sql("""
            select agency_id, dossier_id from dossier_deadline
            where kind = 'extension' and agency_id = any(:keys)
            """)
                .param("keys", keys)
                .query((row, number) -> List.<Object>of(row.getInt("agency_id"), row.getLong("dossier_id")))
                .set();
        return jdbc.sql("""
            select agency_id, id, procedure_id, procedure_version, origin, channel, state, received_at, due_at,
                term_due_at, finished_at
            from dossier where agency_id = any(:keys)
            """)
                .param("keys", keys)
                .query((row, number) -> {
                    List<Object> key = List.of(row.getInt("agency_id"), row.getLong("id"));
                    return new Written(
                            row.getLong("id"),
                            judged(row, procedures, apologised.contains(key), waits.getOrDefault(key, List.of())));
                })
                .list();
    }

    private static JudgedDossier judged(
            ResultSet row, ProcedureCatalogue procedures, boolean apologised, List<Wait> waits) throws SQLException {
        String state = row.getString("state");
        Optional<Instant> finishedAt = Rows.moment(row, "finished_at");
        return new JudgedDossier(
                row.getInt("agency_id"),
                row.getInt("procedure_id"),
                row.getString("origin").equals("desk"),
                isByMoment(procedures, row.getInt("procedure_id"), row.getInt("procedure_version")),
                row.getString("origin").equals("own"),
                channel(row.getString("channel")),
                !NOT_TAKEN_IN.contains(state),
                row.getTimestamp("received_at").toInstant(),
                Rows.moment(row, "due_at"),
                Rows.moment(row, "term_due_at"),
                finishedAt,
                Optional.ofNullable(OUTCOMES.get(state)),
                apologised,
                waits);
    }

    private static Channel channel(@Nullable String column) {
        return column == null ? Channel.UNSAID : Channel.valueOf(column.toUpperCase(Locale.ROOT));
    }

    private static boolean isByMoment(ProcedureCatalogue procedures, int procedureId, int version) {
        return procedures.byId(procedureId).life().versions().stream()
                .filter(each -> each.number() == version)
                .flatMap(each -> each.term().stream())
                .anyMatch(term -> term.unit() == TermUnit.HOUR || term.unit() == TermUnit.SAME_DAY);
    }
}
