package vn.motcua.procedure.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.transfer.ImportRow.Base;
import vn.motcua.procedure.transfer.ImportRow.Kind;
import vn.motcua.procedure.transfer.ImportRow.Outcome;

/** SQL of the procedures in files that were brought in. */
@Component
class ImportRowTable {

    private final JdbcClient jdbc;

    ImportRowTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(int importId) {
        jdbc.sql("delete from procedure_import_row where import_id = :id")
                .param("id", importId)
                .update();
    }

    void add(int importId, ImportRow row) {
        jdbc.sql("""
            insert into procedure_import_row (
                import_id, number, file_row, code, name, kind, owner, sector, content, base_version, base_revision,
                changes, errors, gaps)
            values (:importId, :number, :fileRow, :code, :name, :kind, :owner, :sector::jsonb, :content::jsonb,
                :baseVersion::int, :baseRevision::int, :changes::jsonb, :errors::jsonb, :gaps::jsonb)
            """)
                .param("importId", importId)
                .param("number", row.number())
                .param("fileRow", row.fileRow())
                .param("code", row.code())
                .param("name", row.name())
                .param("kind", row.kind().column())
                .param("owner", row.owner())
                .param("sector", RowJson.write(row.sector()))
                .param("content", RowJson.write(row.content()))
                .param("baseVersion", row.base().map(Base::version).orElse(null))
                .param("baseRevision", row.base().map(Base::revision).orElse(null))
                .param("changes", RowJson.write(row.changes()))
                .param("errors", RowJson.write(row.errors()))
                .param("gaps", RowJson.write(row.gaps()))
                .update();
    }

    /** Those of one kind, or of all, after a place in the file. */
    List<ImportRow> after(int importId, Optional<Kind> kind, int after, int limit) {
        return jdbc.sql("""
            select number, file_row, code, kind, owner, sector::text, content::text, base_version, base_revision,
                changes::text, errors::text, gaps::text, outcome, result_code
            from procedure_import_row
            where import_id = :importId and number > :after and (:kind::text is null or kind = :kind)
            order by number limit :limit
            """)
                .param("importId", importId)
                .param("after", after)
                .param("kind", kind.map(Kind::column).orElse(null))
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    Map<Kind, Integer> counts(int importId) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select kind, count(*) as rows from procedure_import_row where import_id = :id group by kind")
                .param("id", importId)
                .query(row -> {
                    counts.put(kind(row), row.getInt("rows"));
                });
        return counts;
    }

    /** How many that would be applied lack something to be published. */
    int withGaps(int importId) {
        return jdbc.sql("""
            select count(*) from procedure_import_row
            where import_id = :id and kind in ('new', 'changed') and gaps <> '[]'
            """).param("id", importId).query(Integer.class).single();
    }

    Map<Outcome, Integer> outcomes(int importId) {
        Map<Outcome, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("""
            select outcome, count(*) as rows from procedure_import_row
            where import_id = :id and outcome is not null group by outcome
            """).param("id", importId).query(row -> {
            counts.put(Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)), row.getInt("rows"));
        });
        return counts;
    }

    void decide(int importId, int number, Outcome outcome, Optional<String> resultCode) {
        jdbc.sql("""
            update procedure_import_row set outcome = :outcome, result_code = :code
            where import_id = :importId and number = :number
            """)
                .param("importId", importId)
                .param("number", number)
                .param("outcome", outcome.column())
                .param("code", resultCode.orElse(null))
                .update();
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        Integer version = row.getObject("base_version", Integer.class);
        return new ImportRow(
                row.getInt("number"),
                row.getInt("file_row"),
                row.getString("code"),
                kind(row),
                row.getString("owner"),
                RowJson.read(row.getString("sector"), Sector.class),
                RowJson.read(row.getString("content"), ProcedureContent.class),
                version == null ? Optional.empty() : Optional.of(new Base(version, row.getInt("base_revision"))),
                RowJson.changes(row.getString("changes")),
                RowJson.errors(row.getString("errors")),
                RowJson.errors(row.getString("gaps")),
                Optional.ofNullable(row.getString("outcome"))
                        .map(outcome -> Outcome.valueOf(outcome.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(row.getString("result_code")));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
