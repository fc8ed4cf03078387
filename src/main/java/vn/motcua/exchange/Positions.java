package vn.motcua.exchange;

import java.util.Arrays;
import vn.motcua.shared.FieldError.Position;

/**
 * Leads from a place in the document without its files back to line and column in the string as sent: one mark at
 * every place where the two stop running side by side, line ends included.
 */
final class Positions {

    private int[] offsets = new int[64];
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;

    /** What stands at {@code offset} and after it stands at {@code position} and after it in the string as sent. */
    void mark(int offset, Position position) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        offsets[count] = offset;
        lines[count] = position.line();
        columns[count] = position.column();
        count++;
    }

    Position at(int offset) {
        int mark = lastMarkAt(offset);
        return mark < 0
                ? new Position(1, 1 + Math.max(offset, 0))
                : new Position(lines[mark], columns[mark] + offset - offsets[mark]);
    }

    private int lastMarkAt(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
