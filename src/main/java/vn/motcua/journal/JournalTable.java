package vn.motcua.journal;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Reference;

/** SQL that writes the journal. */
@Component
class JournalTable {

    private static final int SECONDS = 10;

    private final JdbcClient jdbc;

    JournalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those that are not there yet. */
    void add(List<JournaledCall> calls) {
        jdbc.sql("""
            insert into journal_call (agency_id, reference, at, edge, operation, dossier, result, took_ms, bytes,
                                      address, foreign_network)
            select * from unnest(:agencies::int[], :references::text[], :moments::text[]::timestamptz[], :edges::text[],
                                 :operations::text[], :dossiers::text[], :results::text[], :tooks::int[],
                                 :bytes::bigint[], :addresses::text[], :foreigns::boolean[])
            on conflict do nothing
            """)
                .withQueryTimeout(SECONDS)
                .param("agencies", column(calls, JournaledCall::agencyId).toArray(Integer[]::new))
                .param("references", texts(calls, JournaledCall::reference))
                .param("moments", texts(calls, JournalTable::at))
                .param("edges", texts(calls, call -> call.edge().column()))
                .param("operations", texts(calls, JournaledCall::operation))
                .param("dossiers", nullable(calls))
                .param("results", texts(calls, JournaledCall::result))
                .param("tooks", column(calls, JournalTable::millis).toArray(Integer[]::new))
                .param("bytes", column(calls, JournaledCall::bytes).toArray(Long[]::new))
                .param("addresses", texts(calls, JournaledCall::address))
                .param("foreigns", column(calls, JournaledCall::foreign).toArray(Boolean[]::new))
                .update();
    }

    /** Removes the oldest calls from before a moment, so many at most; returns how many. */
    int removeBefore(Instant moment, int most) {
        return jdbc.sql("""
            delete from journal_call where (agency_id, reference) in (
                select agency_id, reference from journal_call where reference < :least
                order by reference limit :most)
            """)
                .param("least", Reference.leastAt(moment))
                .param("most", most)
                .update();
    }

    private static String at(JournaledCall call) {
        return Reference.moment(call.reference()).orElse(Instant.EPOCH).toString();
    }

    private static int millis(JournaledCall call) {
        return (int) Math.min(call.took().toMillis(), Integer.MAX_VALUE);
    }

    private static String[] nullable(List<JournaledCall> calls) {
        String[] dossiers = new String[calls.size()];
        for (int i = 0; i < dossiers.length; i++) {
            int row = i;
            calls.get(i).dossier().ifPresent(code -> dossiers[row] = code);
        }
        return dossiers;
    }

    private static String[] texts(List<JournaledCall> calls, Function<JournaledCall, String> value) {
        return column(calls, value).toArray(String[]::new);
    }

    private static <T> List<T> column(List<JournaledCall> calls, Function<JournaledCall, T> value) {
        return calls.stream().map(value).toList();
    }
}
