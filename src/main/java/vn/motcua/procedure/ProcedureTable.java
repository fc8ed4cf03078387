package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Owner;

/** SQL of the catalogue. */
@Component
class ProcedureTable {

    private final JdbcClient jdbc;

    ProcedureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Procedure> all() {
        return jdbc.sql("""
            select p.id, p.code, p.name, s.code as sector_code, s.name as sector_name,
                   p.owner_id, p.owner_level, p.term_amount, p.term_unit, p.confidential
            from procedure_definition p
            join procedure_sector s on s.id = p.sector_id
            order by p.code
            """).query((row, number) -> procedure(row)).list();
    }

    void addSector(Procedure.Sector sector) {
        jdbc.sql("insert into procedure_sector (code, name) values (:code, :name) on conflict (code) do nothing")
                .param("code", sector.code())
                .param("name", sector.name())
                .update();
    }

    /** Adds a procedure; false when its code is there already, which is then left as it is. */
    boolean add(NewProcedure procedure, Owner owner) {
        return jdbc.sql("""
            insert into procedure_definition
                (code, name, sector_id, owner_id, owner_level, term_amount, term_unit, confidential)
            select :code, :name, s.id, :ownerId::int, :ownerLevel, :amount::int, :unit, :confidential
            from procedure_sector s where s.code = :sector
            on conflict (code) do nothing
            """)
                        .param("code", procedure.code())
                        .param("name", procedure.name())
                        .param("sector", procedure.sector().code())
                        .param("ownerId", owner instanceof Owner.One(int agencyId) ? agencyId : null)
                        .param("ownerLevel", level(owner).orElse(null))
                        .param(
                                "amount",
                                procedure.term().map(Procedure.Term::amount).orElse(null))
                        .param(
                                "unit",
                                procedure
                                        .term()
                                        .map(term -> column(term.unit()))
                                        .orElse(null))
                        .param("confidential", procedure.confidential())
                        .update()
                == 1;
    }

    private static Procedure procedure(ResultSet row) throws SQLException {
        String unit = row.getString("term_unit");
        int amount = row.getInt("term_amount");
        return new Procedure(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                new Procedure.Sector(row.getString("sector_code"), row.getString("sector_name")),
                owner(row),
                Optional.ofNullable(unit)
                        .map(text ->
                                new Procedure.Term(amount, Procedure.TermUnit.valueOf(text.toUpperCase(Locale.ROOT)))),
                row.getBoolean("confidential"));
    }

    private static Owner owner(ResultSet row) throws SQLException {
        String level = row.getString("owner_level");
        if (level == null) {
            return new Owner.One(row.getInt("owner_id"));
        }
        return switch (level) {
            case "district" -> new Owner.AllDistricts();
            case "commune" -> new Owner.AllCommunes();
            case "every" -> new Owner.Everyone();
            default -> throw new IllegalStateException("unknown level " + level);
        };
    }

    private static Optional<String> level(Owner owner) {
        return switch (owner) {
            case Owner.One _ -> Optional.empty();
            case Owner.AllDistricts _ -> Optional.of("district");
            case Owner.AllCommunes _ -> Optional.of("commune");
            case Owner.Everyone _ -> Optional.of("every");
        };
    }

    private static String column(Procedure.TermUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
