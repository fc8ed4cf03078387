package vn.motcua.dossier;

import java.time.Instant;

/**
 * A date that the portal reckoned from the procedure's term, with what it was reckoned from.
 *
 * @param calendarVersion version of the calendar it rests on
 * @param rule how waiting for a supplement counts
 * @param derivation how the date came about, as JSON
 */
record Reckoned(Instant dueAt, int calendarVersion, String rule, String derivation) {}
