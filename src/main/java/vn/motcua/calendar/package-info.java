/** When a result is due, and why: working calendars in versions, terms, pauses, and the explanation of a deadline. */
@ApplicationModule(allowedDependencies = {"account", "agency", "audit", "procedure", "server", "shared"})
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
