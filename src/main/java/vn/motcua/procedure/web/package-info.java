/** The pages on which the catalogue is kept. */
@NullMarked
package vn.motcua.procedure.web;

import org.jspecify.annotations.NullMarked;
