package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.motcua.procedure.Procedure.Owner;

/** The two columns that say who owns a procedure: one agency, or all of a level. */
final class OwnerColumns {

    private OwnerColumns() {}

    static Owner read(ResultSet row) throws SQLException {
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

    static Optional<Integer> id(Owner owner) {
        return owner instanceof Owner.One(int agencyId) ? Optional.of(agencyId) : Optional.empty();
    }

    static Optional<String> level(Owner owner) {
        return switch (owner) {
            case Owner.One _ -> Optional.empty();
            case Owner.AllDistricts _ -> Optional.of("district");
            case Owner.AllCommunes _ -> Optional.of("commune");
            case Owner.Everyone _ -> Optional.of("every");
        };
    }
}
