/**
 * Counts dossiers as they move: what one contributes to the figures is a pure function, and every change of a dossier
 * adds the difference in its own transaction. Knows nothing of pages and reports.
 */
@ApplicationModule(allowedDependencies = {"agency", "server", "shared"})
@NullMarked
package vn.motcua.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
