package vn.motcua.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as spreadsheets write it: separated by comma, semicolon or tab, whichever its first line holds, with cells
 * in quotes where they need them (RFC 4180).
 */
public final class CsvText {

    /**
     * A row.
     *
     * @param line where the row begins, counted from 1
     */
    public record Row(int line, List<String> cells) {

        /** Empty for a column that the row does not have. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int position;
    private int line = 1;

    private CsvText(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.separator = separator(this.text.lines().findFirst().orElse(""));
    }

    /** Every row that is not blank, the heading first. */
    public static List<Row> rows(String text) {
        CsvText csv = new CsvText(text);
        while (csv.position < csv.text.length()) {
            csv.row();
        }
        return csv.rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private static char separator(String heading) {
        return heading.contains("\t") ? '\t' : heading.contains(";") ? ';' : ',';
    }

    private void row() {
        int begun = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(position < text.length() && text.charAt(position) == '"' ? quoted() : plain());
        } while (skip(separator));
        skip('\r');
        if (skip('\n')) {
            line++;
        }
        rows.add(new Row(begun, cells));
    }

    private String plain() {
        int start = position;
        while (position < text.length() && !ends(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private boolean ends(char c) {
        return c == separator || c == '\r' || c == '\n';
    }

    /** What follows a closing quote belongs to the cell, as in most spreadsheets. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (!skip('"')) {
                return cell.append(plain()).toString();
            } else {
                cell.append('"');
            }
        }
        return cell.toString();
    }

    private boolean skip(char c) {
        if (position < text.length() && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }
}
