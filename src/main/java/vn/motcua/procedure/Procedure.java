package vn.motcua.procedure;

import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;

/**
 * An administrative procedure of the catalogue.
 *
 * @param code what agencies send as {@code MaThuTuc}
 * @param confidential never shown in public look-up
 */
public record Procedure(
        int id, String code, String name, Sector sector, Owner owner, Optional<Term> term, boolean confidential) {

    /** A sector (lĩnh vực). */
    public record Sector(String code, String name) {}

    /** How long it may take. */
    public record Term(int amount, TermUnit unit) {}

    /** What a term is counted in. */
    public enum TermUnit {
        WORKING_DAY,
        CALENDAR_DAY,
        SAME_DAY
    }

    /** Who receives dossiers of a procedure. */
    public sealed interface Owner {

        record One(int agencyId) implements Owner {}

        record AllDistricts() implements Owner {}

        record AllCommunes() implements Owner {}

        record Everyone() implements Owner {}
    }

    /** Whether {@code agency} receives dossiers of this procedure. */
    public boolean isUsedBy(Agency agency) {
        return switch (owner) {
            case Owner.One(int agencyId) -> agencyId == agency.id();
            case Owner.AllDistricts() -> agency.kind() == AgencyKind.DISTRICT;
            case Owner.AllCommunes() -> agency.kind() == AgencyKind.COMMUNE;
            case Owner.Everyone() -> true;
        };
    }
}
