/** What owners of dossiers say of how these were handled, and how often (QĐ 766/QĐ-TTg, 5.4). */
@ApplicationModule(allowedDependencies = {"account", "agency", "audit", "dossier", "lookup", "procedure", "shared"})
@NullMarked
package vn.motcua.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
