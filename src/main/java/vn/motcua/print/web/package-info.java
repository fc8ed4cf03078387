/** Where printed forms are fetched. */
@NullMarked
package vn.motcua.print.web;

import org.jspecify.annotations.NullMarked;
