/** Figures leaders can trust: reports over the kept counts, each figure with the dossiers behind it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "agency",
            "api",
            "audit",
            "counting",
            "dossier",
            "exchange",
            "print",
            "procedure",
            "rating",
            "server",
            "shared"
        })
@NullMarked
package vn.motcua.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
