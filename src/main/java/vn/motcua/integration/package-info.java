/** What those who write an agency's software need to know, and a place to try it. */
@ApplicationModule(
        allowedDependencies = {"agency", "api", "asmx", "exchange", "office", "procedure", "server", "shared"})
@NullMarked
package vn.motcua.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
