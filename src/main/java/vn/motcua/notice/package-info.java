/** Writes to those who want to know when their dossier moves on; reads the dossiers' events and never delays one. */
@ApplicationModule(allowedDependencies = {"agency", "dossier", "lookup", "procedure", "server", "shared"})
@NullMarked
package vn.motcua.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
