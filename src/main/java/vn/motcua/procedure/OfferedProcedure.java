package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Reach;
import vn.motcua.procedure.ProcedureContent.Service;

/**
 * A published procedure as lists for the public name it: the version in force, or the first one where none is yet.
 *
 * @param ownerKey the owner as files and addresses name it
 */
public record OfferedProcedure(String code, Owner owner, String ownerKey, Validity validity, Sector sector, Head head) {

    /**
     * From when to when it applies as it is listed.
     *
     * @param begun whether it applies already
     * @param changesFrom first day of the version after it
     * @param endsFrom first day it is no longer received
     */
    public record Validity(
            int version,
            boolean begun,
            LocalDate from,
            Optional<LocalDate> changesFrom,
            Optional<LocalDate> endsFrom) {}

    /** Those groups of its content that lists need. */
    public record Head(Naming naming, Reach reach, Times terms, Service service) {}

    /** Of its terms, the time alone. */
    public record Times(Optional<Term> term) {}

    public String name() {
        return head.naming().name();
    }
}
