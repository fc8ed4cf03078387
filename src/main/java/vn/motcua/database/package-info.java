/** The database: an embedded PostgreSQL in the data directory unless another one is named. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.motcua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
