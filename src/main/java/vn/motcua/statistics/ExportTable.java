package vn.motcua.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Actor;
import vn.motcua.statistics.ExportJob.State;

/** SQL of exports. */
@Component
class ExportTable {

    private static final String COLUMNS = """
        id, account, created_at, ends_at, format, language, query, row_name, column_name, state, done, total, bytes,
        parts, tries, finished_at
        """;

    private final JdbcClient jdbc;

    ExportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one and returns its key; empty when one of the same account is running. */
    Optional<Long> add(Actor by, ListFile file, long total, Instant now, Instant end) {
        return jdbc.sql("""
            insert into statistics_export (
                account, address, reference, created_at, ends_at, format, language, query, row_name, column_name,
                state, total)
            values (
                :account, :address, :reference, :now, :end, :format, :language, :query, :row, :column,
                'running', :total)
            on conflict (account) where state = 'running' do nothing
            returning id
            """)
                .param("account", by.name())
                .param("address", by.address())
                .param("reference", by.reference())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("format", file.format().word())
                .param("language", file.language().getLanguage())
                .param("query", file.query())
                .param("row", file.row())
                .param("column", file.column())
                .param("total", total)
                .query(Long.class)
                .optional();
    }

    /** One of an account. */
    Optional<ExportJob> find(String account, long id) {
        return jdbc.sql("select " + COLUMNS + " from statistics_export where id = :id and account = :account")
                .param("id", id)
                .param("account", account)
                .query((row, number) -> job(row))
                .optional();
    }

    /** Those of an account, the latest first. */
    List<ExportJob> latest(String account, int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from statistics_export where account = :account order by id desc limit :limit")
                .param("account", account)
                .param("limit", limit)
                .query((row, number) -> job(row))
                .list();
    }

    byte[] part(long id, int number) {
        return jdbc.sql("select content from statistics_export_part where export_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    /** Takes the oldest work that nobody is at; empty when there is none. */
    Optional<ExportJob> claim(UUID worker, Instant now, Instant until) {
        return jdbc.sql("""
            update statistics_export set worker = :worker, leased_until = :until, tries = tries + 1
            where id = (
                select id from statistics_export
                where state = 'running' and (leased_until is null or leased_until < :now)
                order by id limit 1
                for update skip locked)
            returning %s
            """.formatted(COLUMNS))
                .param("worker", worker)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> job(row))
                .optional();
    }

    ExportPlace place(long id) {
        return jdbc.sql("select place_agency, place from statistics_export where id = :id")
                .param("id", id)
                .query((row, number) -> new ExportPlace(row.getInt("place_agency"), row.getString("place")))
                .single();
    }

    /** Says how far the worker is, and keeps the work; false when it is no longer the worker's. */
    boolean progress(long id, UUID worker, ExportProgress progress, Instant until) {
        return jdbc.sql("""
            update statistics_export
            set done = :done, bytes = bytes + :bytes, parts = parts + :parts, place_agency = :agency, place = :place,
                leased_until = :until
            where id = :id and worker = :worker and state = 'running'
            """)
                        .param("id", id)
                        .param("worker", worker)
                        .param("done", progress.done())
                        .param("bytes", progress.part().length)
                        .param("parts", progress.part().length > 0 ? 1 : 0)
                        .param("agency", progress.place().agencyId())
                        .param("place", progress.place().after())
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Adds what is the last part according to the export. */
    void addPart(long id, byte[] content) {
        jdbc.sql("""
            insert into statistics_export_part (export_id, number, content)
            select id, parts, :content from statistics_export where id = :id
            """).param("id", id).param("content", content).update();
    }

    /** Has the worker begin anew; false when it is no longer the worker's. */
    boolean empty(long id, UUID worker) {
        removeParts(id);
        return jdbc.sql("""
            update statistics_export set done = 0, bytes = 0, parts = 0, place_agency = 0, place = ''
            where id = :id and worker = :worker and state = 'running'
            """).param("id", id).param("worker", worker).update() == 1;
    }

    /** Lets another node, or the same, take it up from {@code from} on. */
    void release(long id, UUID worker, Instant from) {
        jdbc.sql("""
            update statistics_export set worker = null, leased_until = :from
            where id = :id and worker = :worker and state = 'running'
            """)
                .param("id", id)
                .param("worker", worker)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the work; false when it is no longer the worker's. */
    boolean end(long id, UUID worker, State state, Instant now) {
        return jdbc.sql("""
            update statistics_export
            set state = :state, finished_at = :now, worker = null, leased_until = null
            where id = :id and worker = :worker and state = 'running'
            """)
                        .param("id", id)
                        .param("worker", worker)
                        .param("state", state.column())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends the work of an account; false when it has ended. */
    boolean cancel(String account, long id, Instant now) {
        return jdbc.sql("""
            update statistics_export
            set state = 'cancelled', finished_at = :now, worker = null, leased_until = null
            where id = :id and account = :account and state = 'running'
            """)
                        .param("id", id)
                        .param("account", account)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void removeParts(long id) {
        jdbc.sql("delete from statistics_export_part where export_id = :id")
                .param("id", id)
                .update();
    }

    /** Removes those whose time is over. */
    void removeEnded(Instant now) {
        jdbc.sql("delete from statistics_export where ends_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ExportJob job(ResultSet row) throws SQLException {
        return new ExportJob(
                row.getLong("id"),
                row.getString("account"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                FileKind.of(row.getString("format")).orElseThrow(),
                Locale.of(row.getString("language")),
                row.getString("query"),
                row.getString("row_name"),
                row.getString("column_name"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                row.getLong("total"),
                row.getLong("bytes"),
                row.getInt("parts"),
                row.getInt("tries"),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
    }
}
