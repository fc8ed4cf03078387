/** Figures on pages: for everybody, and behind login with the dossiers behind each. */
@NullMarked
package vn.motcua.statistics.web;

import org.jspecify.annotations.NullMarked;
