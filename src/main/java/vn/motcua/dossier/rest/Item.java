package vn.motcua.dossier.rest;

import vn.motcua.api.Confirmation;
import vn.motcua.api.Problem;

/** How one dossier of a call ended. */
sealed interface Item {

    /** Stored, now or before. */
    record Done(Confirmation confirmation) implements Item {}

    /** Not stored. */
    record Refused(Problem problem) implements Item {}
}
