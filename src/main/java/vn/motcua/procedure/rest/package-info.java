/** The catalogue over REST, below {@code /api/v1}: for everybody, and for agencies' software. */
@NullMarked
package vn.motcua.procedure.rest;

import org.jspecify.annotations.NullMarked;
