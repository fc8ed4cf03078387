/** Figures over REST, below {@code /api/v1/statistics}, for everybody: reports and open data. */
@NullMarked
package vn.motcua.statistics.rest;

import org.jspecify.annotations.NullMarked;
