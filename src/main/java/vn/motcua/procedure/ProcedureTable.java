package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent.Terms;
import vn.motcua.shared.ProvinceTime;

/** SQL of the published procedures as calls need them. */
@Component
class ProcedureTable {

    /** One published version with what is common to all of its procedure. */
    private record Row(
            int id,
            String code,
            Owner owner,
            Optional<Instant> closedFrom,
            ProcedureLife.Version version,
            String name,
            Procedure.Sector sector,
            Optional<Term> term,
            boolean confidential) {}

    private final JdbcClient jdbc;

    ProcedureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every procedure that has been published, closed ones too, by code and as it is at {@code now}. */
    List<Procedure> all(Instant now) {
        Map<Integer, List<Row>> procedures = jdbc.sql("""
            select p.id, p.code, p.owner_id, p.owner_level, p.closed_from, v.number, v.in_force_from, v.name,
                v.sector, s.name as sector_name, v.term_amount, v.term_unit,
                v.content #>> '{terms,term,cutOff}' as term_cut_off,
                v.content #>> '{terms,supplement}' as supplement, v.confidential
            from procedure_definition p
            join procedure_version v on v.procedure_id = p.id and v.published_at is not null
            join procedure_sector s on s.code = v.sector
            order by p.code, v.number
            """).query((row, number) -> row(row)).list().stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        return procedures.values().stream()
                .map(versions -> procedure(versions, now))
                .toList();
    }

    /** Throws when there is no such version. */
    Terms terms(int id, int version) {
        return ContentJson.readTerms(jdbc.sql("""
            select content -> 'terms' from procedure_version where procedure_id = :id and number = :version
            """)
                .param("id", id)
                .param("version", version)
                .query(String.class)
                .single());
    }

    private static Procedure procedure(List<Row> versions, Instant now) {
        ProcedureLife life = new ProcedureLife(
                versions.stream().map(Row::version).toList(),
                versions.getFirst().closedFrom());
        int number = life.versionAt(now);
        Row present = versions.stream()
                .filter(row -> row.version().number() == number)
                .findFirst()
                .orElseThrow();
        return new Procedure(
                present.id(),
                present.code(),
                present.name(),
                present.sector(),
                present.owner(),
                present.term(),
                present.confidential(),
                life);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("id"),
                row.getString("code"),
                OwnerColumns.read(row),
                Optional.ofNullable(row.getObject("closed_from", LocalDate.class))
                        .map(day -> day.atStartOfDay(ProvinceTime.ZONE).toInstant()),
                new ProcedureLife.Version(
                        row.getInt("number"),
                        row.getTimestamp("in_force_from").toInstant(),
                        term(row),
                        Optional.ofNullable(row.getString("supplement")).map(SupplementRule::valueOf)),
                row.getString("name"),
                new Procedure.Sector(row.getString("sector"), row.getString("sector_name")),
                term(row),
                row.getBoolean("confidential"));
    }

    private static Optional<Term> term(ResultSet row) throws SQLException {
        int amount = row.getInt("term_amount");
        Optional<LocalTime> cutOff =
                Optional.ofNullable(row.getString("term_cut_off")).map(LocalTime::parse);
        return Optional.ofNullable(row.getString("term_unit"))
                .map(unit -> new Term(amount, TermUnit.valueOf(unit.toUpperCase(Locale.ROOT)), cutOff));
    }
}
