package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencyRegister;

/**
 * An administrative procedure of the catalogue, as it is now; what applied at another moment is in {@code life}.
 *
 * @param code what agencies send as {@code MaThuTuc}
 * @param confidential never shown in public look-up
 */
public record Procedure(
        int id,
        String code,
        String name,
        Sector sector,
        Owner owner,
        Optional<Term> term,
        boolean confidential,
        ProcedureLife life) {

    /** One that has had a single version since ever and has no end. */
    public Procedure(
            int id, String code, String name, Sector sector, Owner owner, Optional<Term> term, boolean confidential) {
        this(id, code, name, sector, owner, term, confidential, ProcedureLife.sinceEver(term));
    }

    /** A sector (lĩnh vực). */
    public record Sector(String code, String name) {}

    /**
     * How long it may take.
     *
     * @param cutOff of a term of the same day: what is received later is due the next working day
     */
    public record Term(int amount, TermUnit unit, Optional<LocalTime> cutOff) {

        public Term(int amount, TermUnit unit) {
            this(amount, unit, Optional.empty());
        }
    }

    /** What a term is counted in. */
    public enum TermUnit {
        /** Working hours. */
        HOUR,
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

    /** Whether {@code agency} receives dossiers of this procedure as the one, or one of those, whose it is. */
    public boolean isOf(Agency agency) {
        return isOf(owner, agency);
    }

    /** Whether {@code agency} receives dossiers of this procedure, also as who took its owner's work over. */
    public boolean isUsedBy(Agency agency, AgencyRegister register) {
        return isUsedBy(owner, agency, register);
    }

    /** Whether {@code agency} receives dossiers of procedures of this owner, also as who took its work over. */
    static boolean isUsedBy(Owner owner, Agency agency, AgencyRegister register) {
        return isOf(owner, agency)
                || (owner instanceof Owner.One(int agencyId) && register.hasTakenOver(agency, agencyId));
    }

    private static boolean isOf(Owner owner, Agency agency) {
        return switch (owner) {
            case Owner.One(int agencyId) -> agencyId == agency.id();
            case Owner.AllDistricts() -> agency.kind() == AgencyKind.DISTRICT;
            case Owner.AllCommunes() -> agency.kind() == AgencyKind.COMMUNE;
            case Owner.Everyone() -> true;
        };
    }

    /** Number of the version that a dossier received at {@code moment} is dealt with under. */
    public int versionAt(Instant moment) {
        return life.versionAt(moment);
    }

    /** How long a dossier received at {@code moment} may take. */
    public Optional<Term> termAt(Instant moment) {
        return life.at(moment).term();
    }

    /** What a supplement does to the term of a dossier received at {@code moment}. */
    public SupplementRule supplementRuleAt(Instant moment) {
        return life.at(moment).supplement().orElseGet(() -> SupplementRule.byLawAt(moment));
    }
}
