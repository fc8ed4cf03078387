package vn.motcua.integration;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.integration.MarkedLine.Piece;

/** Takes a line apart at the columns where problems begin; of a long line only what is near them remains. */
final class LinePieces {

    static final int LONG = 400;

    private static final int KEPT_BEFORE = 60;
    private static final int KEPT_AFTER = 120;
    private static final int LONGEST_MARK = 160;
    private static final String LEFT_OUT = " … ";

    private final String line;
    private final List<Piece> pieces = new ArrayList<>();

    private LinePieces(String line) {
        this.line = line;
    }

    /** {@code columns} from 1, ascending. */
    static List<Piece> of(String line, List<Integer> columns) {
        LinePieces taken = new LinePieces(line);
        int from = 0;
        for (int i = 0; i < columns.size(); i++) {
            int start = Math.clamp(columns.get(i) - 1, from, line.length());
            int next = i + 1 < columns.size() ? columns.get(i + 1) - 1 : line.length();
            int end = Math.clamp(taken.endOfTag(start), start, Math.clamp(next, start, line.length()));
            taken.between(from, start);
            taken.add(line.substring(start, end), true);
            from = end;
        }
        taken.between(from, line.length());
        return List.copyOf(taken.pieces);
    }

    /** Where the tag that begins at {@code start} ends, within reason. */
    private int endOfTag(int start) {
        int close = line.indexOf('>', start);
        return Math.min(close < 0 ? line.length() : close + 1, start + LONGEST_MARK);
    }

    private void between(int from, int to) {
        if (line.length() <= LONG || to - from <= KEPT_BEFORE + KEPT_AFTER) {
            add(line.substring(from, to), false);
            return;
        }
        boolean startMatters = from > 0 || to == line.length();
        boolean endMatters = to < line.length();
        String after = startMatters ? line.substring(from, from + KEPT_AFTER) : "";
        String before = endMatters ? line.substring(to - KEPT_BEFORE, to) : "";
        add(after + LEFT_OUT + before, false);
    }

    private void add(String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
