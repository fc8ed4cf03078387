/** The core: receives dossiers, follows them, and says where each one stands. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "agency",
            "api",
            "asmx",
            "audit",
            "calendar",
            "counting",
            "exchange",
            "procedure",
            "server",
            "shared"
        })
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
