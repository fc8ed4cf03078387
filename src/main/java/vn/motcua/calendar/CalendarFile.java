package vn.motcua.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.SpecialDay.Kind;
import vn.motcua.shared.CsvText;
import vn.motcua.shared.Texts;

/**
 * Special days as CSV: {@code date,name,kind,source} after a heading line that names them in any order.
 *
 * @param errors every row that is wrong, and why
 */
record CalendarFile(List<SpecialDay> days, List<RowError> errors) {

    private static final String PROVISIONAL = "_du_kien";
    private static final int LONGEST = 200;
    private static final Map<Kind, String> NAMES = new EnumMap<>(Map.of(
            Kind.HOLIDAY, "le",
            Kind.COMPENSATION, "nghi_bu",
            Kind.SWAPPED_OFF, "hoan_doi_nghi",
            Kind.MADE_UP, "lam_bu",
            Kind.MORNING, "lam_sang",
            Kind.AFTERNOON, "lam_chieu"));

    /** @param line in the file, counted from 1 */
    record RowError(int line, Flaw flaw, String value) {}

    /** What is wrong with a row, or with the file where its line is 1. */
    enum Flaw {
        NO_HEADING,
        NO_ROWS,
        NOT_A_DATE,
        NO_NAME,
        TOO_LONG,
        NO_SUCH_KIND,
        TWICE
    }

    CalendarFile {
        days = List.copyOf(days);
        errors = List.copyOf(errors);
    }

    static CalendarFile read(String text) {
        return new Reading(CsvText.rows(text)).read();
    }

    /** What a kind is called in files. */
    static String name(SpecialDay day) {
        return NAMES.getOrDefault(day.kind(), "") + (day.provisional() ? PROVISIONAL : "");
    }

    private static final class Reading {

        private final List<CsvText.Row> rows;
        private final List<SpecialDay> days = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();
        private final Map<LocalDate, Integer> seen = new HashMap<>();

        Reading(List<CsvText.Row> rows) {
            this.rows = rows;
        }

        CalendarFile read() {
            List<String> heading = rows.isEmpty()
                    ? List.of()
                    : rows.getFirst().cells().stream().map(Texts::normal).toList();
            if (!heading.containsAll(List.of("date", "name", "kind"))) {
                errors.add(new RowError(1, Flaw.NO_HEADING, ""));
            } else if (rows.size() == 1) {
                errors.add(new RowError(1, Flaw.NO_ROWS, ""));
            } else {
                rows.stream().skip(1).forEach(row -> row(row, heading));
            }
            return new CalendarFile(days, errors);
        }

        private void row(CsvText.Row row, List<String> heading) {
            int before = errors.size();
            String name = text(row, row.cell(heading.indexOf("name")));
            String source = text(row, row.cell(heading.indexOf("source")));
            String kindName = Texts.normal(row.cell(heading.indexOf("kind")));
            if (name.isEmpty()) {
                errors.add(new RowError(row.line(), Flaw.NO_NAME, ""));
            }
            Optional<LocalDate> date = date(row, Texts.normal(row.cell(heading.indexOf("date"))));
            Optional<Kind> kind = kind(row, kindName);
            if (errors.size() == before) {
                days.add(new SpecialDay(
                        date.orElseThrow(), kind.orElseThrow(), name, kindName.endsWith(PROVISIONAL), source));
            }
        }

        private String text(CsvText.Row row, String cell) {
            String text = Texts.normal(cell);
            if (text.length() > LONGEST) {
                errors.add(new RowError(row.line(), Flaw.TOO_LONG, text.substring(0, 40)));
            }
            return text;
        }

        private Optional<LocalDate> date(CsvText.Row row, String text) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (seen.putIfAbsent(date, row.line()) != null) {
                    errors.add(new RowError(row.line(), Flaw.TWICE, text));
                }
                return Optional.of(date);
            } catch (DateTimeException e) {
                errors.add(new RowError(row.line(), Flaw.NOT_A_DATE, text));
                return Optional.empty();
            }
        }

        private Optional<Kind> kind(CsvText.Row row, String text) {
            String bare = text.endsWith(PROVISIONAL) ? text.substring(0, text.length() - PROVISIONAL.length()) : text;
            Optional<Kind> kind = NAMES.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(bare))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (kind.isEmpty()) {
                errors.add(new RowError(row.line(), Flaw.NO_SUCH_KIND, text));
            }
            return kind;
        }
    }
}
