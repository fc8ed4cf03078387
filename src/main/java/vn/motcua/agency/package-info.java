/** Who may call: the register of agencies and their secrets. */
@ApplicationModule(allowedDependencies = {"account", "audit", "server", "shared"})
@NullMarked
package vn.motcua.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
