/** The one question for owners of dossiers, and what agencies read of the answers. */
@NullMarked
package vn.motcua.rating.web;

import org.jspecify.annotations.NullMarked;
