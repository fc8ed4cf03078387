package vn.motcua.statistics.web;

import java.util.List;
import vn.motcua.statistics.TableForm;

/**
 * The table of a report as its page shows it.
 *
 * @param chart which chart can be drawn from it; empty where none
 * @param total its last row
 */
public record ReportTable(TableForm form, String chart, List<Line> lines, Line total) {

    /**
     * A row.
     *
     * @param number its place in the form: a letter for a level, a number within
     * @param note key of what is to be known of the unit; empty where nothing is
     * @param address of the report that says more; empty where there is none
     * @param rounded whether its figures are rounded
     */
    public record Line(
            int depth, String number, String label, String note, String address, boolean rounded, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param column name of its column
     * @param value for scripts; empty where nothing is shown
     * @param address of its dossiers; empty where it opens none
     * @param aria what the link is about
     */
    public record Cell(String column, String text, String value, String address, String aria) {}
}
