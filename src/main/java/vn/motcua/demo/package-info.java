/** Demo data of a test system: secrets, catalogue and plausible dossiers. */
@ApplicationModule(
        allowedDependencies = {"account", "agency", "audit", "dossier", "office", "procedure", "server", "shared"})
@NullMarked
package vn.motcua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
