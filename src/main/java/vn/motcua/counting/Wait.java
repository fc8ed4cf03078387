package vn.motcua.counting;

import java.time.Instant;
import java.util.Optional;

/**
 * One time during which a dossier waited for its owner's supplement.
 *
 * @param until empty while it waits
 * @param supplied whether it ended because the supplement came
 */
public record Wait(Instant from, Optional<Instant> until, boolean supplied) {}
