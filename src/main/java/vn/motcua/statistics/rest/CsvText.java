package vn.motcua.statistics.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** Rows as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. */
final class CsvText {

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** What spreadsheets would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-]");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private CsvText() {}

    static byte[] of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows)
                .map(CsvText::row)
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
