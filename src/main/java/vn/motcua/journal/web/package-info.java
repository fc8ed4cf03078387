/** Pages of the journal of agencies' calls. */
@NullMarked
package vn.motcua.journal.web;

import org.jspecify.annotations.NullMarked;
