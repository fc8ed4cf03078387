package vn.motcua.procedure.transfer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.transfer.ImportJob.Format;
import vn.motcua.procedure.transfer.ImportJob.Publish;
import vn.motcua.procedure.transfer.ImportJob.State;

/** SQL of files that were brought in. */
@Component
class ImportTable {

    private static final String SELECT = """
        select id, account, created_at, file_name, format, agencies, state, done, total, problems::text,
            published_from, decision, finished_at
        from procedure_import
        """;

    private final JdbcClient jdbc;

    ImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(Actor by, String fileName, Format format, byte[] file, Optional<List<Integer>> agencies, Instant now) {
        return jdbc.sql("""
            insert into procedure_import (
                account, created_at, file_name, format, file, agencies, state, address, reference)
            values (:account, :now, :fileName, :format, :file, :agencies::int[], 'reading', :address, :reference)
            returning id
            """)
                .param("account", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("fileName", fileName)
                .param("format", format.column())
                .param("file", file)
                .param("agencies", array(agencies))
                .param("address", by.address())
                .param("reference", by.reference())
                .query(Integer.class)
                .single();
    }

    Optional<ImportJob> find(int id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> job(row))
                .optional();
    }

    /** The latest, before the one with key {@code before}; of one account, or of all. */
    List<ImportJob> latest(Optional<String> account, int before, int limit) {
        return jdbc.sql(SELECT + """
            where id < :before and (:account::text is null or account = :account)
            order by id desc limit :limit
            """)
                .param("before", before)
                .param("account", account.orElse(null))
                .param("limit", limit)
                .query((row, number) -> job(row))
                .list();
    }

    byte[] file(int id) {
        return jdbc.sql("select file from procedure_import where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("file"))
                .single();
    }

    /** Has it applied; false when it is not ready, or no longer. */
    boolean begin(int id, Actor by, Optional<List<Integer>> agencies, Optional<Publish> publish) {
        return jdbc.sql("""
            update procedure_import
            set state = 'applying', done = 0, problems = '[]', account = :account, address = :address,
                reference = :reference, agencies = :agencies::int[], published_from = :from::date,
                decision = :decision, leased_until = null
            where id = :id and state = 'ready'
            """)
                        .param("id", id)
                        .param("account", by.name())
                        .param("address", by.address())
                        .param("reference", by.reference())
                        .param("agencies", array(agencies))
                        .param("from", publish.map(Publish::from).orElse(null))
                        .param("decision", publish.map(Publish::decision).orElse(null))
                        .update()
                == 1;
    }

    /** Takes the oldest work that nobody is at; empty when there is none. */
    Optional<ImportJob> claim(UUID worker, Instant now, Instant until) {
        return jdbc.sql("""
            update procedure_import set worker = :worker, leased_until = :until, done = 0
            where id = (
                select id from procedure_import
                where state in ('reading', 'applying') and (leased_until is null or leased_until < :now)
                order by id limit 1
                for update skip locked)
            returning id, account, created_at, file_name, format, agencies, state, done, total, problems::text,
                published_from, decision, finished_at
            """)
                .param("worker", worker)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> job(row))
                .optional();
    }

    /** Who asked for the work, for the audit trail. */
    Actor actor(int id) {
        return jdbc.sql("select account, address, reference from procedure_import where id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Actor(row.getString("account"), row.getString("address"), row.getString("reference")))
                .single();
    }

    /** Says how far the worker is, and keeps the work; false when somebody else has taken it over. */
    boolean progress(int id, UUID worker, int done, int total, Instant until) {
        return jdbc.sql("""
            update procedure_import set done = :done, total = :total, leased_until = :until
            where id = :id and worker = :worker and state in ('reading', 'applying')
            """)
                        .param("id", id)
                        .param("worker", worker)
                        .param("done", done)
                        .param("total", total)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends the present work in {@code state}; false when somebody else has taken it over. */
    boolean end(int id, UUID worker, State state, List<RowError> problems, @Nullable Instant finishedAt) {
        return jdbc.sql("""
            update procedure_import
            set state = :state, file = null, problems = :problems::jsonb, worker = null, leased_until = null,
                finished_at = :finishedAt::timestamptz,
                published_from = case when :state = 'applied' then published_from end,
                decision = case when :state = 'applied' then decision end
            where id = :id and worker = :worker and state in ('reading', 'applying')
            """)
                        .param("id", id)
                        .param("worker", worker)
                        .param("state", state.column())
                        .param("problems", RowJson.write(problems))
                        .param("finishedAt", finishedAt == null ? null : finishedAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable String array(Optional<List<Integer>> keys) {
        return keys.map(all -> all.toString().replace('[', '{').replace(']', '}'))
                .orElse(null);
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("published_from", LocalDate.class);
        return new ImportJob(
                row.getInt("id"),
                row.getString("account"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("file_name"),
                Format.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                keys(row),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("done"),
                row.getInt("total"),
                RowJson.errors(row.getString("problems")),
                from == null ? Optional.empty() : Optional.of(new Publish(from, row.getString("decision"))),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
    }

    private static Optional<List<Integer>> keys(ResultSet row) throws SQLException {
        Array keys = row.getArray("agencies");
        return keys == null ? Optional.empty() : Optional.of(List.of((Integer[]) keys.getArray()));
    }
}
