package vn.motcua.procedure;

import java.util.List;

/** How a change of a procedure went. */
public sealed interface Change {

    /** It is made; this is what is there now. */
    record Done(ManagedProcedure now) implements Change {}

    /** Somebody else was faster; nothing is changed, and this is what is there now. */
    record Overtaken(ManagedProcedure now) implements Change {}

    /** What was asked for is not possible; nothing is changed. */
    record Refused(List<Flaw> flaws) implements Change {}
}
