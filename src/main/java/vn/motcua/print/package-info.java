/** The one-stop shop's printed forms: from templates, bound to data, under the rules of the dossier's day. */
@ApplicationModule(allowedDependencies = {"account", "agency", "dossier", "lookup", "procedure", "shared"})
@NullMarked
package vn.motcua.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
