/** Pages with figures. */
@NullMarked
package vn.motcua.statistics.web;

import org.jspecify.annotations.NullMarked;
