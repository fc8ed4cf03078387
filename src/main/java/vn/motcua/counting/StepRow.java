package vn.motcua.counting;

import java.util.Optional;

/**
 * How many were solved within one step of handling time.
 *
 * @param step of {@link HandlingScale}
 */
public record StepRow(
        Optional<Integer> agencyId,
        Optional<AgencyLevel> level,
        Optional<Integer> procedureId,
        int step,
        long solved) {}
