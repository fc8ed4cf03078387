package vn.motcua.dossier;

import java.util.Optional;

/**
 * Which dossiers an officer looks for.
 *
 * @param agencyId one agency; empty for all within reach
 * @param code exactly, whatever its case
 * @param lateOnly open ones whose appointment has passed
 * @param newest whether the latest reception comes first, of open and closed ones; else what is due first, of open ones
 */
public record DeskFilter(
        Optional<Integer> agencyId,
        Optional<DossierState> state,
        Optional<String> code,
        boolean lateOnly,
        boolean newest) {}
