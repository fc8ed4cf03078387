package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A new appointment given with a written apology (form 04).
 *
 * @param decidedAt when it was given
 * @param day the new day; a day off means the next working day
 * @param reason as the applicant is told
 */
public record Extension(Instant decidedAt, LocalDate day, String reason) {}
