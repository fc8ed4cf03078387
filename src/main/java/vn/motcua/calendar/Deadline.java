package vn.motcua.calendar;

import java.time.Instant;

/**
 * When a result is due, with the reasons.
 *
 * @param dueAt the last moment in time; while the clock stands, as if the supplement came now
 * @param clockStands whether the applicant is waited for, so that the moment still moves
 */
public record Deadline(Instant dueAt, boolean clockStands, Derivation derivation) {}
