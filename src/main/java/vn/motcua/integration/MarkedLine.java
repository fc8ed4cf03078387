package vn.motcua.integration;

import java.util.List;
import vn.motcua.exchange.ReadResult.Problem;

/**
 * A line of a document with what is wrong in it.
 *
 * @param number from 1
 * @param afterGap whether lines before it are left out
 */
public record MarkedLine(int number, boolean afterGap, List<Piece> pieces, List<Problem> problems) {

    /** A part of a line; a marked one is where a problem begins. */
    public record Piece(String text, boolean marked) {}
}
