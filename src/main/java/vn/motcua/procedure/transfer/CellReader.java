package vn.motcua.procedure.transfer;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.procedure.transfer.Column.Choice;
import vn.motcua.shared.Texts;

/** Reads the cells of one row; what cannot be read is noted and taken for empty. */
record CellReader(Sheet sheet, int row, Map<String, String> cells, RowErrors errors) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:hH](\\d{2})?(:00)?");
    private static final Pattern APART = Pattern.compile("[;\\n]");

    String text(String column) {
        return Texts.normal(cells.getOrDefault(column, ""));
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    Optional<Integer> number(String column) {
        return matching(column, NUMBER, "NOT_A_NUMBER").map(Integer::valueOf);
    }

    /** In VND; dots may stand between thousands. */
    Optional<Long> money(String column) {
        return matching(column, MONEY, "NOT_A_NUMBER").map(text -> Long.valueOf(text.replace(".", "")));
    }

    Optional<LocalTime> time(String column) {
        return matching(column, TIME, "NOT_A_TIME").flatMap(text -> {
            Matcher parts = TIME.matcher(text);
            return parts.matches() ? time(column, parts) : Optional.empty();
        });
    }

    private Optional<LocalTime> time(String column, Matcher parts) {
        try {
            int minute =
                    Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(0);
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), minute));
        } catch (DateTimeException e) {
            wrong(column, "NOT_A_TIME", shown(text(column)));
            return Optional.empty();
        }
    }

    Optional<Boolean> yes(String column) {
        return choice(column).map(Boolean::valueOf);
    }

    Optional<String> choice(String column) {
        return choice(column, Set.of());
    }

    /** @param alsoKnown values that mean none */
    Optional<String> choice(String column, Set<String> alsoKnown) {
        return optional(column)
                .filter(text -> !alsoKnown.contains(text))
                .flatMap(text -> named(sheet.column(column), text));
    }

    /** Several, with semicolons or ends of lines between. */
    List<String> choices(String column) {
        return Arrays.stream(APART.split(text(column)))
                .map(Texts::normal)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> named(sheet.column(column), text).stream())
                .toList();
    }

    private Optional<String> named(Column column, String text) {
        Optional<String> name = column.named(text);
        if (name.isEmpty()) {
            String known = column.choices().stream().map(Choice::label).collect(Collectors.joining(", "));
            errors.add(sheet, row, column.heading(), "UNKNOWN_VALUE", known);
        }
        return name;
    }

    private Optional<String> matching(String column, Pattern pattern, String code) {
        Optional<String> text = optional(column);
        Optional<String> right = text.filter(given -> pattern.matcher(given).matches());
        if (text.isPresent() && right.isEmpty()) {
            wrong(column, code, shown(text.get()));
        }
        return right;
    }

    void wrong(String column, String code, String argument) {
        errors.add(sheet, row, sheet.column(column).heading(), code, argument);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
