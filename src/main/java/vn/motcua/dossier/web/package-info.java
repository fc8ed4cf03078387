/** How the deadline of a dossier is shown, wherever it matters. */
@NamedInterface("web")
@NullMarked
package vn.motcua.dossier.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
