/** Where a dossier is: look-up, masked or opened by its owner, and what other modules add to its page. */
@ApplicationModule(
        allowedDependencies = {"agency", "asmx", "calendar", "dossier", "dossier::web", "procedure", "server", "shared"
        })
@NullMarked
package vn.motcua.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
