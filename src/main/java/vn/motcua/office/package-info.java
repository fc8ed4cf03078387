/** The provincial Office's one-stop desk: dossiers that come with an official letter and its file. */
@ApplicationModule(
        allowedDependencies = {
            "agency",
            "api",
            "asmx",
            "audit",
            "dossier",
            "dossier :: rest",
            "dossier :: soap",
            "exchange",
            "procedure",
            "shared"
        })
@NullMarked
package vn.motcua.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
