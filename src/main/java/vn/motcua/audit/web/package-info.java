/** The audit trail in a browser, for those who may read it. A module of its own: accounts stand on the trail itself. */
@ApplicationModule(allowedDependencies = {"account", "audit", "shared"})
@NullMarked
package vn.motcua.audit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
