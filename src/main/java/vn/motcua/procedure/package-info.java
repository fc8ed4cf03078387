/** The catalogue: sectors and procedures, and which agency may use which. */
@ApplicationModule(allowedDependencies = {"account", "agency", "api", "audit", "exchange", "server", "shared"})
@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
