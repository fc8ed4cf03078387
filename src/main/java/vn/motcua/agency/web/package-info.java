/** Pages of the register of agencies. */
@NullMarked
package vn.motcua.agency.web;

import org.jspecify.annotations.NullMarked;
