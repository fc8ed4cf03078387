package vn.motcua.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;

/** Judges what somebody wants to bring into the catalogue before it is brought in. */
@Component
public class CatalogueRules {

    private final SectorTable sectors;
    private final OwnerNames owners;

    CatalogueRules(SectorTable sectors, OwnerNames owners) {
        this.sectors = sectors;
        this.owners = owners;
    }

    /** Sectors that are there, by code. */
    public List<Sector> sectors() {
        return sectors.all();
    }

    /** The same with all texts normal, as it would be stored. */
    public static ProcedureContent normal(ProcedureContent content) {
        return NormalContent.of(content);
    }

    /**
     * What keeps content from being stored.
     *
     * @param sectors codes of those there are, or will be
     */
    public static List<Flaw> wrong(ProcedureContent content, Set<String> sectors) {
        return ContentRules.wrong(content, sectors);
    }

    /** What content lacks to be published. */
    public static List<Flaw> missing(ProcedureContent content) {
        return ContentRules.missing(content);
    }

    /** What keeps a new procedure from being brought in under a code of its own. */
    public static List<Flaw> wrongCode(String code) {
        return ProcedureEditing.codeFlaws(code);
    }

    /** Codes of the sectors that are there. */
    public Set<String> sectorCodes() {
        return sectors.all().stream().map(Sector::code).collect(Collectors.toCollection(HashSet::new));
    }

    /** The owner that files name so; empty when there is none. */
    public Optional<Owner> owner(String key) {
        try {
            return Optional.of(owners.owner(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The name by which files and addresses know an owner. */
    public String ownerKey(Owner owner) {
        return owners.name(owner);
    }
}
