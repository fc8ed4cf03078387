package vn.motcua.dossier;

import java.util.Set;

/** How an officer's act ended. */
public sealed interface MoveOutcome {

    /** Stored, once the transaction is committed. */
    record Done(DossierState state) implements MoveOutcome {}

    /** What was said is not enough; nothing was changed. */
    record Invalid(Set<MoveMistake> mistakes) implements MoveOutcome {}

    /** Somebody else did something meanwhile, or this cannot be done any more; nothing was changed. */
    record Overtaken(DossierState state) implements MoveOutcome {}

    /** No such dossier within the officer's reach. */
    record NotFound() implements MoveOutcome {}
}
