package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureVersion.Publication;

/** SQL of the versions of procedures. */
@Component
class VersionTable {

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number. */
    List<ProcedureVersion> of(int procedureId) {
        return jdbc.sql("""
            select number, revision, content, valid_from, in_force_from, decision, published_at, published_by,
                changed_at, changed_by
            from procedure_version where procedure_id = :procedureId order by number
            """)
                .param("procedureId", procedureId)
                .query((row, number) -> version(row))
                .list();
    }

    /** How a published version is dealt with, in order; empty where it does not say, or is a draft. */
    List<String> publishedSteps(int procedureId, int number) {
        return jdbc.sql("""
            select step
            from procedure_version v,
                jsonb_array_elements_text(v.content #> '{handling,steps}') with ordinality as steps (step, place)
            where procedure_id = :procedureId and number = :number and published_at is not null
            order by place
            """)
                .param("procedureId", procedureId)
                .param("number", number)
                .query(String.class)
                .list();
    }

    /** Adds a draft after the last version, as revision 1. */
    void addDraft(int procedureId, ProcedureContent content, String folded, Instant at, String by) {
        jdbc.sql("""
            insert into procedure_version (
                procedure_id, number, revision, content, folded, changed_at, changed_by)
            select :procedureId, coalesce(max(number), 0) + 1, 1, :content::jsonb, :folded, :at, :by
            from procedure_version where procedure_id = :procedureId
            """)
                .param("procedureId", procedureId)
                .param("content", ContentJson.write(content))
                .param("folded", folded)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Replaces the draft's content. */
    void save(int procedureId, ProcedureContent content, String folded, Instant at, String by) {
        jdbc.sql("""
            update procedure_version
            set content = :content::jsonb, folded = :folded, revision = revision + 1, changed_at = :at,
                changed_by = :by
            where procedure_id = :procedureId and published_at is null
            """)
                .param("procedureId", procedureId)
                .param("content", ContentJson.write(content))
                .param("folded", folded)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Makes the draft public. */
    void publish(int procedureId, Publication publication) {
        jdbc.sql("""
            update procedure_version
            set valid_from = :validFrom, in_force_from = :inForceFrom, decision = :decision, published_at = :at,
                published_by = :by
            where procedure_id = :procedureId and published_at is null
            """)
                .param("procedureId", procedureId)
                .param("validFrom", publication.validFrom())
                .param("inForceFrom", publication.inForceFrom().atOffset(ZoneOffset.UTC))
                .param("decision", publication.decision().orElse(null))
                .param("at", publication.at().atOffset(ZoneOffset.UTC))
                .param("by", publication.by())
                .update();
    }

    void removeDraft(int procedureId) {
        jdbc.sql("delete from procedure_version where procedure_id = :procedureId and published_at is null")
                .param("procedureId", procedureId)
                .update();
    }

    private static ProcedureVersion version(ResultSet row) throws SQLException {
        return new ProcedureVersion(
                row.getInt("number"),
                row.getInt("revision"),
                ContentJson.read(row.getString("content")),
                publication(row),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"));
    }

    private static Optional<Publication> publication(ResultSet row) throws SQLException {
        LocalDate validFrom = row.getObject("valid_from", LocalDate.class);
        return validFrom == null
                ? Optional.empty()
                : Optional.of(new Publication(
                        validFrom,
                        row.getTimestamp("in_force_from").toInstant(),
                        Optional.ofNullable(row.getString("decision")),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by")));
    }
}
