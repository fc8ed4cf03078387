/** What every REST interface shares: who calls, what was sent, and how a refusal is told. It knows no dossier. */
@ApplicationModule(allowedDependencies = {"agency", "audit", "exchange", "journal", "shared"})
@NullMarked
package vn.motcua.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
