package vn.motcua.statistics;

import java.time.Instant;

/**
 * How a recount of all figures ended.
 *
 * @param dossiers how many were read
 * @param untrue how many of them do not stand where their events lead
 * @param differing how many figures differed
 * @param repaired whether these were set right
 */
public record Recount(
        Instant startedAt, Instant endedAt, long dossiers, long untrue, long differing, boolean repaired) {

    /** Whether everything was as it should be. */
    public boolean isClean() {
        return untrue == 0 && differing == 0;
    }
}
