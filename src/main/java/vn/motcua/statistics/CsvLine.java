package vn.motcua.statistics;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV (RFC 4180) that spreadsheets open as UTF-8 because of the mark at its beginning. Texts that a spreadsheet
 * would take for a formula begin with an apostrophe.
 */
public final class CsvLine {

    /** Begins a file. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULAS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final String NEEDS_QUOTES = "\",\r\n";

    private CsvLine() {}

    /** A line of texts with its end. */
    public static String of(List<String> texts) {
        return texts.stream().map(CsvLine::text).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell of text. */
    static String text(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULAS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
