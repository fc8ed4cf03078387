/** Layout, home, error pages and language: what every page shares; nothing depends on it. */
@ApplicationModule(allowedDependencies = {"agency", "procedure", "dossier", "shared"})
@NullMarked
package vn.motcua.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
