/** Layout, home, error pages and language: what every page shares; nothing depends on it. */
@ApplicationModule(allowedDependencies = {"agency", "counting", "procedure", "server", "shared", "statistics"})
@NullMarked
package vn.motcua.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
