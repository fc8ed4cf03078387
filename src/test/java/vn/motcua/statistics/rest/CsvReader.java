package vn.motcua.statistics.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV by the letter of RFC 4180, as a program does that knows nothing of us. */
final class CsvReader {

    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    /** Rows by the names in the first. */
    static List<Map<String, String>> rows(String text) {
        List<List<String>> all = new CsvReader(text).all();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : all.subList(1, all.size())) {
            if (cells.size() != all.getFirst().size()) {
                throw new IllegalArgumentException("as many cells as names: " + cells);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(all.getFirst().get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> all() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> cells = new ArrayList<>(List.of(cell()));
            while (text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            if (!text.startsWith("\r\n", at)) {
                throw new IllegalArgumentException("end of line at " + at);
            }
            at += 2;
            rows.add(cells);
        }
        return rows;
    }

    private String cell() {
        if (text.charAt(at) != '"') {
            int from = at;
            while (",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
        return cell.toString();
    }
}
