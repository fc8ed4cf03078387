/** What the process stands on: its data directory, its server key and its PostgreSQL. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.motcua.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
