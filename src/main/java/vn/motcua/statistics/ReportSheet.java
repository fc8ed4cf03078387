package vn.motcua.statistics;

import java.util.List;

/**
 * The table of a report as every file has it: texts in one language, figures as values, exact or rounded alike.
 *
 * @param facts what a reader has to know of it: period, rule, register, moment
 * @param heads one of each column, the number and the name of a row first
 * @param lines without the total
 */
public record ReportSheet(String title, List<Fact> facts, List<Head> heads, List<Line> lines, Line total) {

    /** Columns before the figures: the number and the name of a row. */
    public static final int ROW_COLUMNS = 2;

    public ReportSheet {
        facts = List.copyOf(facts);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** A fact, such as {@code Cách tính: so theo ngày}. */
    public record Fact(String name, String value) {}

    /**
     * The heading of a column.
     *
     * @param group what it stands under with its neighbours; empty where it stands alone
     * @param number what the official form has below it, such as {@code (3)=(4)+(5)+(6)}; empty for none
     */
    public record Head(String group, String name, String number) {

        /** Group and name in one, for files that have a single heading row. */
        public String whole() {
            return group.isEmpty() ? name : group + " – " + name;
        }
    }

    /**
     * A row.
     *
     * @param depth as of {@link ReportRow}
     * @param number a letter for a part, a number for what is within it; empty for the total
     * @param cells as many as there are columns of figures
     */
    public record Line(int depth, String number, String label, List<CellValue> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Whether it sums up others: a part, or the total. */
        public boolean isStrong() {
            return number.isEmpty() || Character.isLetter(number.charAt(0));
        }
    }
}
