package vn.motcua.dossier;

import java.util.Set;

/** How a registration at the counter ended. */
public sealed interface CounterOutcome {

    /** Stored, once the transaction is committed, under a number of its own. */
    record Registered(int agencyId, long dossierId, String code) implements CounterOutcome {}

    record Invalid(Set<CounterMistake> mistakes) implements CounterOutcome {}
}
