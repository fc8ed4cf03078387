/** Result codes, references, texts and the province's time: tiny; no web, no SQL. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.motcua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
