/** Pages of the working calendar for administrators. */
@NullMarked
package vn.motcua.calendar.web;

import org.jspecify.annotations.NullMarked;
