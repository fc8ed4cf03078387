package vn.motcua.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
 * Special days as CSV: {@code date,name,kind,source} after a heading line that names them in any order. The kind {@code
 * xoa} makes a day an ordinary one again.
 *
 * @param removed days that are to be ordinary
 * @param errors every row that is wrong, and why
 */
public record CalendarFile(List<SpecialDay> days, List<LocalDate> removed, List<RowError> errors) {

    private static final String HEADING = "date,name,kind,source";
    private static final String REMOVED = "xoa";

    private static final String PROVISIONAL = "_du_kien";
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final Map<Kind, String> NAMES = new EnumMap<>(Map.of(
            Kind.HOLIDAY, "le",
            Kind.COMPENSATION, "nghi_bu",
            Kind.SWAPPED_OFF, "hoan_doi_nghi",
            Kind.MADE_UP, "lam_bu",
            Kind.MORNING, "lam_sang",
            Kind.AFTERNOON, "lam_chieu"));

    /**
     * What is wrong with one row.
     *
     * @param line in the file, counted from 1
     * @param value what stands there, shortened
     */
    public record RowError(int line, Flaw flaw, String value) {}

    /** What is wrong with a row, or with the file where its line is 1. */
    public enum Flaw {
        NOT_UTF8,
        NO_HEADING,
        NO_ROWS,
        NOT_A_DATE,
        NO_NAME,
        TOO_LONG,
        NO_SUCH_KIND,
        TWICE
    }

    public CalendarFile {
        days = List.copyOf(days);
        removed = List.copyOf(removed);
        errors = List.copyOf(errors);
    }

    /** Reads a file as people upload it, in UTF-8. */
    public static CalendarFile read(byte[] file) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return new CalendarFile(List.of(), List.of(), List.of(new RowError(1, Flaw.NOT_UTF8, "")));
        }
    }

    public static CalendarFile read(String text) {
        return new Reading(CsvText.rows(text)).read();
    }

    /** The same as a file again. */
    public static String write(List<SpecialDay> days, List<LocalDate> removed) {
        StringBuilder file = new StringBuilder(HEADING).append("\r\n");
        days.forEach(day -> file.append(day.date())
                .append(',')
                .append(cell(day.name()))
                .append(',')
                .append(NAMES.getOrDefault(day.kind(), ""))
                .append(day.provisional() ? PROVISIONAL : "")
                .append(',')
                .append(cell(day.source()))
                .append("\r\n"));
        removed.forEach(day -> file.append(day).append(",,").append(REMOVED).append(",\r\n"));
        return file.toString();
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == ';' || c < ' ');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static final class Reading {

        private final List<CsvText.Row> rows;
        private final List<SpecialDay> days = new ArrayList<>();
        private final List<LocalDate> removed = new ArrayList<>();
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
            return new CalendarFile(days, removed, errors);
        }

        private void row(CsvText.Row row, List<String> heading) {
            int before = errors.size();
            String name = text(row, row.cell(heading.indexOf("name")));
            String source = text(row, row.cell(heading.indexOf("source")));
            String kindName = Texts.normal(row.cell(heading.indexOf("kind")));
            Optional<LocalDate> date = date(row, Texts.normal(row.cell(heading.indexOf("date"))));
            if (kindName.equals(REMOVED)) {
                date.ifPresent(removed::add);
                return;
            }
            if (name.isEmpty()) {
                errors.add(new RowError(row.line(), Flaw.NO_NAME, ""));
            }
            Optional<Kind> kind = kind(row, kindName);
            if (errors.size() == before) {
                days.add(new SpecialDay(
                        date.orElseThrow(), kind.orElseThrow(), name, kindName.endsWith(PROVISIONAL), source));
            }
        }

        private String text(CsvText.Row row, String cell) {
            String text = Texts.normal(cell);
            if (text.length() > LONGEST) {
                errors.add(new RowError(row.line(), Flaw.TOO_LONG, shortened(text)));
            }
            return text;
        }

        private static String shortened(String text) {
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        }

        private Optional<LocalDate> date(CsvText.Row row, String text) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                    throw new DateTimeException("far away");
                }
                if (seen.putIfAbsent(date, row.line()) != null) {
                    errors.add(new RowError(row.line(), Flaw.TWICE, text));
                }
                return Optional.of(date);
            } catch (DateTimeException e) {
                errors.add(new RowError(row.line(), Flaw.NOT_A_DATE, shortened(text)));
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
                errors.add(new RowError(row.line(), Flaw.NO_SUCH_KIND, shortened(text)));
            }
            return kind;
        }
    }
}
