package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;

/** What holds for every table, as the migrations leave it. */
@MotCuaIT
class SchemaIT {

    /** Ours: all but the one that the migrations themselves are counted in. */
    private static final String OUR_TABLES = """
        with ours as (
            select c.oid as table_id, c.relname as name from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and c.relname <> 'flyway_history'
        )
        """;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thereAreTablesColumnsAndConstraintsToCheck() {
        assertThat(found("select name from ours")).contains("agency", "dossier").hasSizeGreaterThan(10);
        assertThat(found("select conname from ours join pg_constraint on conrelid = table_id where contype = 'f'"))
                .hasSizeGreaterThan(10);
        assertThat(found("select indexrelid::regclass::text from ours join pg_index on indrelid = table_id"))
                .contains("ix_dossier_procedure", "pk_dossier");
    }

    @Test
    void everyTableIsExplained() {
        assertThat(found("select name from ours where coalesce(obj_description(table_id, 'pg_class'), '') = ''"))
                .isEmpty();
    }

    @Test
    void everyColumnIsExplained() {
        assertThat(found("""
            select name || '.' || attname from ours join pg_attribute on attrelid = table_id
            where attnum > 0 and not attisdropped and coalesce(col_description(table_id, attnum), '') = ''
            """)).isEmpty();
    }

    @Test
    void everyTableHasAPrimaryKeyNamedAfterIt() {
        assertThat(found("""
            select name from ours where not exists (
                select 1 from pg_constraint where conrelid = table_id and contype = 'p' and conname = 'pk_' || name)
            """)).isEmpty();
    }

    @Test
    void everyOtherConstraintTellsItsKindAndItsTable() {
        assertThat(found("""
            select conname from ours join pg_constraint on conrelid = table_id
            where contype not in ('p', 'f', 'u', 'c', 'n') or contype in ('f', 'u', 'c')
              and conname not like case contype when 'f' then 'fk' when 'u' then 'uq' else 'ck' end || '\\_%'
            """)).isEmpty();
        assertThat(found("""
            select conname from ours join pg_constraint on conrelid = table_id
            where contype in ('f', 'u', 'c')
              and not starts_with(substr(conname, 4), name || '_')
            """)).as("not named after its table").isEmpty();
    }

    @Test
    void everyIndexTellsItsKind() {
        assertThat(found("""
            select indexrelid::regclass::text from ours join pg_index on indrelid = table_id
            where indexrelid::regclass::text not like case
                when indisprimary then 'pk' when indisunique then 'uq' else 'ix' end || '\\_%'
            """)).isEmpty();
    }

    @Test
    void everyForeignKeyIsIndexed() {
        assertThat(found("""
            select conname from ours join pg_constraint on conrelid = table_id
            where contype = 'f' and not exists (
                select 1 from pg_index
                where indrelid = conrelid and indpred is null
                  and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)
            """)).isEmpty();
    }

    @Test
    void noColumnIsInexactOrShort() {
        assertThat(found("""
            select name || '.' || attname || ' ' || atttypid::regtype from ours join pg_attribute on attrelid = table_id
            where attnum > 0 and not attisdropped
              and (atttypid in ('real'::regtype, 'double precision'::regtype, 'timestamp'::regtype, 'money'::regtype,
                      'varchar'::regtype, 'bpchar'::regtype, 'json'::regtype)
                or atttypid in ('real[]'::regtype, 'double precision[]'::regtype, 'timestamp[]'::regtype,
                      'varchar[]'::regtype, 'bpchar[]'::regtype))
            """)).isEmpty();
    }

    @Test
    void everyTableBeginsWithItsModulesName() {
        List<String> modules = SourceFiles.under(SourceFiles.MAIN, ".java").stream()
                .map(SourceFiles::moduleOf)
                .distinct()
                .toList();

        assertThat(modules).contains("agency", "dossier");
        assertThat(found("select name from ours")).allMatch(table -> modules.contains(table.replaceFirst("_.*", "")));
    }

    private List<String> found(String query) {
        return jdbc.sql(OUR_TABLES + query).query(String.class).list();
    }
}
