package vn.motcua.procedure;

import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure.Owner;

/** Owners as files name them, and as the codes of their procedures begin. */
@Component
class OwnerNames {

    private final AgencyRegister agencies;

    OwnerNames(AgencyRegister agencies) {
        this.agencies = agencies;
    }

    /** The owner that a file names; throws when it is not in the register. */
    Owner owner(String name) {
        return switch (name) {
            case "ubnd_huyen" -> new Owner.AllDistricts();
            case "ubnd_xa" -> new Owner.AllCommunes();
            case "moi_don_vi" -> new Owner.Everyone();
            default ->
                new Owner.One(agencies.byCode(name)
                        .orElseThrow(() -> new IllegalArgumentException("no agency with code " + name))
                        .id());
        };
    }

    /** The name by which {@link #owner} finds an owner. */
    String name(Owner owner) {
        return switch (owner) {
            case Owner.One(int agencyId) -> agencies.byId(agencyId).code();
            case Owner.AllDistricts() -> "ubnd_huyen";
            case Owner.AllCommunes() -> "ubnd_xa";
            case Owner.Everyone() -> "moi_don_vi";
        };
    }

    /** What the codes of an owner's procedures begin with. */
    String prefix(Owner owner) {
        return switch (owner) {
            case Owner.One(int agencyId) ->
                ProcedureCode.prefixOf(agencies.byId(agencyId).code());
            case Owner.AllDistricts() -> "HUYEN";
            case Owner.AllCommunes() -> "XA";
            case Owner.Everyone() -> "CHUNG";
        };
    }
}
