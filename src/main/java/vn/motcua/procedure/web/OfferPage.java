package vn.motcua.procedure.web;

import java.util.List;
import vn.motcua.procedure.OfferedProcedure;

/**
 * One page of what was found.
 *
 * @param number from 1
 * @param total of all pages
 */
record OfferPage(List<OfferedProcedure> procedures, int number, int total) {

    private static final int SIZE = 20;

    /** The page asked for, or the last one. */
    static OfferPage of(List<OfferedProcedure> found, int asked) {
        int last = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        int number = Math.min(asked, last);
        int from = (number - 1) * SIZE;
        return new OfferPage(found.subList(from, Math.min(found.size(), from + SIZE)), number, found.size());
    }

    public int last() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** Number of the first on this page. */
    public int first() {
        return (number - 1) * SIZE + 1;
    }
}
