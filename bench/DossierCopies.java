import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Fills a database with copies of the demo's dossiers, each with its whole life, in statements over whole sets. */
final class DossierCopies {

    /** Keys of copies begin here, above all that the program gave. */
    private static final long FIRST_KEY = 1_000_000;

    private static final long IN_ONE_STATEMENT = 250_000;

    /** What belongs to a dossier, in an order in which it can be inserted. */
    private static final List<String> PARTS = List.of("dossier_event", "dossier_deadline", "dossier_supplement");

    /**
     * How much earlier copy {@code n} happened. What is finished spreads over the year before; each tenth copy, and all
     * that is open, stays at its time.
     */
    private static final String EARLIER =
            "case when t.finished and n % 10 < 9 then make_interval(days => (327 + n % 28)::int) else interval '0' end";

    /** Every copy at the moments of its original. */
    private static final Map<String, String> AS_THEY_ARE = Map.of();

    /** What copies at other moments have elsewhere than in columns of moments; of all but the few of the demo's desk. */
    private static final Map<String, String> SPREAD = Map.of(
            "dossier.channel",
            "case when t.origin = 'mirror' then (array['online', 'online', 'counter', 'post', null])[t.rank % 5 + 1]"
                    + " else t.channel end",
            "dossier_event.details",
            "case when t.kind <> 'received' then t.details else t.details || jsonb_strip_nulls(jsonb_build_object("
                    + "'receivedAt', %1$s, 'dueAt', %2$s)) end".formatted(earlier("receivedAt"), earlier("dueAt")),
            "dossier_deadline.derivation",
            "t.derivation - 'steps'");

    private final Psql psql;
    private final Map<String, String> changed;
    private final long originals;

    DossierCopies(Psql psql) throws IOException, InterruptedException {
        this(psql, AS_THEY_ARE);
    }

    private DossierCopies(Psql psql, Map<String, String> changed) throws IOException, InterruptedException {
        this.psql = psql;
        this.changed = changed;
        psql.value("""
            create table bench_original as
            select agency_id, id as dossier_id, row_number() over (order by agency_id, id) - 1 as rank,
                finished_at is not null as finished
            from dossier
            where %s
            """.formatted(changed.isEmpty() ? "true" : "origin <> 'own'"));
        psql.value("create table bench_dossier as select t.*, o.rank, o.finished from dossier t"
                + " join bench_original o on o.agency_id = t.agency_id and o.dossier_id = t.id");
        for (String part : PARTS) {
            psql.value("create table bench_%1$s as select t.*, o.rank, o.finished from %1$s t".formatted(part)
                    + " join bench_original o using (agency_id, dossier_id)");
        }
        this.originals = Long.parseLong(psql.value("select count(*) from bench_original"));
        if (originals == 0) {
            throw new IllegalStateException("the demo has no dossiers to copy");
        }
    }

    /** Copies spread over the last two years, most of them within the first of these. */
    static DossierCopies spread(Psql psql) throws IOException, InterruptedException {
        return new DossierCopies(psql, SPREAD);
    }

    long originals() {
        return originals;
    }

    /** The code of the copy with a number. */
    static String code(long number) {
        return "L" + (FIRST_KEY + number);
    }

    /** Adds copies, as many as there are in the end at least. */
    void add(long wanted) throws IOException, InterruptedException {
        long rounds = (wanted + originals - 1) / originals;
        long step = Math.max(1, IN_ONE_STATEMENT / originals);
        List<String> constraints = withoutForeignKeys();
        for (long from = 0; from < rounds; from += step) {
            long last = Math.min(rounds, from + step) - 1;
            copy("dossier", "id", from, last);
            for (String part : PARTS) {
                copy(part, "dossier_id", from, last);
            }
            System.err.printf("\r%,d dossiers", (last + 1) * originals);
        }
        System.err.println();
        for (String constraint : constraints) {
            psql.value(constraint);
        }
        // What the program registers from now on comes after the copies, however long a kept system is used.
        psql.value(
                "select setval(pg_get_serial_sequence('dossier', 'id'), %d)".formatted(FIRST_KEY + rounds * originals));
        psql.value("drop table bench_original, bench_dossier, bench_" + String.join(", bench_", PARTS));
        psql.value("vacuum (analyze)");
    }

    /** Drops the foreign keys, since what they point to is copied just before; returns what puts them back. */
    private List<String> withoutForeignKeys() throws IOException, InterruptedException {
        String where = "from pg_constraint where contype = 'f' and conrelid::regclass::text in ('dossier', '%s')"
                .formatted(String.join("', '", PARTS));
        String back = psql.value("""
            select string_agg(format('alter table %s add constraint %I %s not valid', conrelid::regclass, conname,
                pg_get_constraintdef(oid)), E'\\n')
            """ + where);
        psql.value("""
            do $$ declare line text; begin
            for line in select format('alter table %s drop constraint %I', conrelid::regclass, conname) WHERE
            loop execute line; end loop; end $$
            """.replace("WHERE", where));
        return back.lines().toList();
    }

    /** Inserts the numbered copies of one table's rows. */
    private void copy(String table, String key, long from, long last) throws IOException, InterruptedException {
        String columns = psql.value(columnsOf("%I", table));
        if (columns.isEmpty()) {
            return;
        }
        String number = FIRST_KEY + " + n * " + originals + " + t.rank";
        String values = psql.value(columnsOf(changed.isEmpty() ? "t.%I" : "t.%I%s", table))
                .replaceFirst("\\bt\\." + key + "\\b", number)
                .replaceFirst("\\bt\\.code\\b", "'L' || (" + number + ")");
        for (Map.Entry<String, String> change : changed.entrySet()) {
            String[] place = change.getKey().split("\\.");
            if (place[0].equals(table)) {
                values = values.replaceFirst("\\bt\\." + place[1] + "\\b", Matcher.quoteReplacement(change.getValue()));
            }
        }
        psql.value("""
            insert into %s (%s) overriding system value
            select %s from bench_%s t cross join generate_series(%d, %d) n
            """.formatted(table, columns, values, table, from, last));
    }

    /** SQL that lists the columns of a table; those of moments with what makes them earlier. */
    private static String columnsOf(String form, String table) {
        return """
            select string_agg(format('%s', column_name,
                    case when data_type like 'timestamp%%' then ' - %s' else '' end), ', ' order by ordinal_position)
            from information_schema.columns where table_name = '%s'
            """.formatted(form, EARLIER.replace("'", "''"), table);
    }

    /** SQL of a moment in a document. */
    private static String earlier(String name) {
        return "to_char(((t.details ->> '%s')::timestamptz - %s) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                .formatted(name, EARLIER);
    }
}
