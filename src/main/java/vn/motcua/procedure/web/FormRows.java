package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one list of a form: fields {@code list[0].name}, or {@code list[0]} where a row is one field. */
final class FormRows {

    /** More than any list may have; a form of ours never sends a higher number. */
    private static final int MAX_ROWS = 200;

    private static final Set<String> GIVEN = Set.of(".originals", ".copies", ".required");

    private final String list;
    private final Map<String, List<String>> fields;

    /** Fields of each row, without the list and the number in their names. */
    private final List<Map<String, List<String>>> rows;

    private FormRows(String list, Map<String, List<String>> fields, List<Map<String, List<String>>> rows) {
        this.list = list;
        this.fields = fields;
        this.rows = rows;
    }

    static FormRows of(String list, Map<String, List<String>> fields) {
        Pattern name = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})](.*)");
        Map<Integer, Map<String, List<String>>> rows = new TreeMap<>();
        fields.forEach((field, values) -> {
            Matcher matcher = name.matcher(field);
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) < MAX_ROWS) {
                rows.computeIfAbsent(Integer.valueOf(matcher.group(1)), row -> new LinkedHashMap<>())
                        .put(matcher.group(2), values);
            }
        });
        return new FormRows(list, fields, new ArrayList<>(rows.values()));
    }

    int size() {
        return rows.size();
    }

    void addBlank() {
        rows.add(Map.of("", List.of("")));
        write();
    }

    void remove(int row) {
        if (row < rows.size()) {
            rows.remove(row);
        }
        write();
    }

    /** A row is blank when no text is in it; numbers and marks that a new row comes with do not count. */
    void removeBlank() {
        rows.removeIf(row -> row.entrySet().stream()
                .filter(field -> !GIVEN.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .allMatch(String::isEmpty));
        write();
    }

    private void write() {
        fields.keySet().removeIf(field -> field.startsWith(list + "["));
        for (int i = 0; i < rows.size(); i++) {
            String row = list + "[" + i + "]";
            rows.get(i).forEach((field, values) -> fields.put(row + field, values));
        }
    }
}
