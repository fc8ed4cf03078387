/** Who did and who read what: written with every such act, never changed. */
@ApplicationModule(allowedDependencies = {"server", "shared"})
@NullMarked
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
