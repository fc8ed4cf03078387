import java.io.IOException;
import java.util.List;

/** Fills a database with copies of the demo's dossiers, each with its whole life, in statements over whole sets. */
final class DossierCopies {

    /** Keys of copies begin here, above all that the program gave. */
    private static final long FIRST_KEY = 1_000_000;

    private static final long IN_ONE_STATEMENT = 250_000;

    /** What belongs to a dossier, in an order in which it can be inserted. */
    private static final List<String> PARTS = List.of("dossier_event", "dossier_deadline", "dossier_supplement");

    private final Psql psql;
    private final long originals;

    DossierCopies(Psql psql) throws IOException, InterruptedException {
        this.psql = psql;
        psql.value("""
            create table bench_original as
            select agency_id, id, row_number() over (order by agency_id, id) - 1 as rank from dossier
            """);
        this.originals = Long.parseLong(psql.value("select count(*) from bench_original"));
        if (originals == 0) {
            throw new IllegalStateException("the demo has no dossiers to copy");
        }
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
        psql.value("drop table bench_original");
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
        String columns = psql.value("""
            select string_agg(column_name, ', ' order by ordinal_position)
            from information_schema.columns where table_name = '%s'
            """.formatted(table));
        if (columns.isEmpty()) {
            return;
        }
        String number = FIRST_KEY + " + n * " + originals + " + o.rank";
        String values = columns.replaceAll("\\w+", "t.$0")
                .replaceFirst("\\bt\\." + key + "\\b", number)
                .replaceFirst("\\bt\\.code\\b", "'L' || (" + number + ")");
        psql.value("""
            insert into %s (%s) overriding system value
            select %s from %s t
            join bench_original o on o.agency_id = t.agency_id and o.id = t.%s
            cross join generate_series(%d, %d) n
            """.formatted(table, columns, values, table, key, from, last));
    }
}
