/** The agencies' REST edge of the dossier, below {@code /api/v1}. */
@NullMarked
@NamedInterface("rest")
package vn.motcua.dossier.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
