/** The catalogue as files, Excel and JSON: written for everybody, read with a look at what would change. */
@NullMarked
package vn.motcua.procedure.transfer;

import org.jspecify.annotations.NullMarked;
