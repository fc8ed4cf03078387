package vn.motcua.audit.web;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a CSV file (RFC 4180) that spreadsheets open. */
final class CsvLine {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would calculate gets an apostrophe before it: agencies choose their own codes. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
