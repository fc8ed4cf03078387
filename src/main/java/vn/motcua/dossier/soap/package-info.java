/** The agencies' SOAP edge of the dossier. */
@NullMarked
@NamedInterface("soap")
package vn.motcua.dossier.soap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
