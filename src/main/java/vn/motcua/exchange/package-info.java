/** The documents of the 2016 contract: reads what agencies send, writes what they get back. */
@ApplicationModule(allowedDependencies = {"asmx", "agency", "journal", "server", "shared"})
@NullMarked
package vn.motcua.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
