package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.shared.CsvText;
import vn.motcua.shared.Texts;

/**
 * A reorganisation as CSV: {@code action,code,name,kind,parent_code,other_codes,note} after a heading line with these
 * names, in any order. Actions are {@code create}, {@code change} (an empty cell changes nothing, {@code -} as parent
 * puts the agency directly under the province), {@code close} (other codes are the successors) and {@code alias}
 * (other codes are accepted too); codes are separated by {@code |}. Notes are for readers.
 */
final class ReformFile {

    /** Several times the agencies of a province. */
    static final int MOST_LINES = 2000;

    private static final String PROVINCE = "-";
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final List<String> NEEDED = List.of("action", "code", "name", "kind", "parent_code", "other_codes");

    /** What was read, and what could not be. */
    record Content(DatedChanges changes, List<ChangeProblem> problems) {}

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<DatedChanges.Line> lines = new ArrayList<>();
    private final List<ChangeProblem> problems = new ArrayList<>();

    private ReformFile() {}

    static Content read(String text, LocalDate day) {
        ReformFile file = new ReformFile();
        List<CsvText.Row> rows = CsvText.rows(text);
        if (rows.size() < 2) {
            file.refuse(1, Field.CONTENT, Code.MISSING, "");
        } else if (rows.size() > MOST_LINES + 1) {
            file.refuse(1, Field.CONTENT, Code.TOO_MANY, String.valueOf(MOST_LINES));
        } else if (file.heading(rows.getFirst())) {
            rows.stream().skip(1).forEach(file::row);
        }
        return new Content(new DatedChanges(day, List.copyOf(file.lines), true), List.copyOf(file.problems));
    }

    private boolean heading(CsvText.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            columns.putIfAbsent(Texts.normal(row.cell(i)).toLowerCase(Locale.ROOT), i);
        }
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            refuse(row.line(), Field.CONTENT, Code.UNKNOWN, String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    private void row(CsvText.Row row) {
        String action = cell(row, "action").toLowerCase(Locale.ROOT);
        switch (action) {
            case "create" -> create(row);
            case "change" -> change(row);
            case "close" -> add(row, new RegisterChange.Close(cell(row, "code"), others(row)));
            case "alias" -> alias(row);
            case "" -> refuse(row.line(), Field.ACTION, Code.MISSING, "");
            default -> refuse(row.line(), Field.ACTION, Code.UNKNOWN, action);
        }
    }

    private void create(CsvText.Row row) {
        String kind = cell(row, "kind");
        Optional<AgencyKind> known = AgencyKind.named(kind);
        if (known.isEmpty()) {
            refuse(row.line(), Field.KIND, kind.isEmpty() ? Code.MISSING : Code.UNKNOWN, kind);
        }
        add(
                row,
                new RegisterChange.Create(
                        cell(row, "code"),
                        cell(row, "name"),
                        known.orElse(AgencyKind.COMMUNE),
                        Optional.of(cell(row, "parent_code"))
                                .filter(code -> !code.isEmpty() && !code.equals(PROVINCE))));
    }

    private void change(CsvText.Row row) {
        Optional<String> name = Optional.of(cell(row, "name")).filter(text -> !text.isEmpty());
        Optional<RegisterChange.Move> move = Optional.of(cell(row, "parent_code"))
                .filter(code -> !code.isEmpty())
                .map(code -> new RegisterChange.Move(Optional.of(code).filter(text -> !text.equals(PROVINCE))));
        if (name.isEmpty() && move.isEmpty()) {
            refuse(row.line(), Field.NAME, Code.MISSING, "");
        }
        add(row, new RegisterChange.Amend(cell(row, "code"), name, move));
    }

    private void alias(CsvText.Row row) {
        List<String> others = others(row);
        if (others.isEmpty()) {
            refuse(row.line(), Field.OTHER_CODES, Code.MISSING, "");
        }
        others.forEach(alias -> add(row, new RegisterChange.Alias(cell(row, "code"), alias)));
    }

    private void add(CsvText.Row row, RegisterChange change) {
        lines.add(new DatedChanges.Line(row.line(), change));
    }

    private String cell(CsvText.Row row, String column) {
        return Texts.normal(row.cell(columns.getOrDefault(column, -1)));
    }

    private List<String> others(CsvText.Row row) {
        return BAR.splitAsStream(cell(row, "other_codes"))
                .map(Texts::normal)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private void refuse(int line, Field field, Code code, String detail) {
        problems.add(new ChangeProblem(line, field, code, detail));
    }
}
