package vn.motcua.dossier.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierState;

/** What the interface calls the states of a dossier. */
final class StateNames {

    /** What an agency may say of its dossier; the others follow from what it does. */
    private static final Set<DossierState> STATUSES = Set.of(
            DossierState.IN_PROGRESS,
            DossierState.AWAITING_SIGNATURE,
            DossierState.UNRESOLVED,
            DossierState.SUPPLEMENT_REQUESTED);

    private StateNames() {}

    static String of(DossierState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** One of the four statuses, in any case. */
    static Optional<DossierState> status(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(DossierState.values())
                .filter(state -> STATUSES.contains(state) && of(state).equals(name))
                .findFirst();
    }
}
