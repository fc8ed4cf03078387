/** The journal of agencies' calls: written behind them, read by administrators. */
@ApplicationModule(allowedDependencies = {"account", "server", "shared"})
@NullMarked
package vn.motcua.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
