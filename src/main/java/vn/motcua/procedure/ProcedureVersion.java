package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a procedure is from one day on.
 *
 * @param revision counts the changes of a draft
 * @param publication empty while it is a draft
 * @param changedBy who changed it last, as kind and name
 */
public record ProcedureVersion(
        int number,
        int revision,
        ProcedureContent content,
        Optional<Publication> publication,
        Instant changedAt,
        String changedBy) {

    /**
     * That it was made public.
     *
     * @param validFrom first day it applies
     * @param inForceFrom first moment it applies
     * @param decision number of the decision that announced it; empty where what was brought in named none
     */
    public record Publication(
            LocalDate validFrom, Instant inForceFrom, Optional<String> decision, Instant at, String by) {}

    boolean isBegunAt(Instant moment) {
        return publication
                .filter(known -> !moment.isBefore(known.inForceFrom()))
                .isPresent();
    }
}
