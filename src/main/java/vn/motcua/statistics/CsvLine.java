package vn.motcua.statistics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV (RFC 4180) that spreadsheets open as UTF-8 because of the mark at its beginning. Texts that a spreadsheet
 * would take for a formula begin with an apostrophe.
 */
final class CsvLine {

    /** Begins a file. */
    static final String MARK = "\uFEFF";

    private static final String FORMULAS = "=+-@\t\r";
    private static final String NEEDS_QUOTES = "\",\r\n";

    private CsvLine() {}

    /** A line of texts with its end. */
    static String of(List<String> texts) {
        return texts.stream().map(CsvLine::text).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell of text. */
    static String text(String text) {
        String harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
