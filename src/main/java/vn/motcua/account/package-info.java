/** People: accounts, roles, signing in, and what somebody who is signed in may do. */
@ApplicationModule(allowedDependencies = {"audit", "server", "shared"})
@NullMarked
package vn.motcua.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
