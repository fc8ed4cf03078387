package vn.motcua.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDay.Kind;
import vn.motcua.shared.Texts;

/**
 * The form of one day, as typed.
 *
 * @param kind name of a kind
 */
record DayForm(String date, String kind, String name, boolean provisional, String source) {

    private static final int LONGEST = 200;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static final DayForm EMPTY = new DayForm("", "", "", false, "");

    DayForm {
        date = Texts.normal(date);
        name = Texts.normal(name);
        source = Texts.normal(source);
    }

    static DayForm of(SpecialDay day) {
        return new DayForm(day.date().toString(), day.kind().name(), day.name(), day.provisional(), day.source());
    }

    /** Wrong fields with the message key of each, in the order of the form. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (day().isEmpty()) {
            problems.put("ngay", "calendar.problem.day");
        }
        if (known().isEmpty()) {
            problems.put("loai", "calendar.problem.kind");
        }
        if (name.isEmpty()) {
            problems.put("ten", "calendar.problem.name");
        } else if (name.length() > LONGEST) {
            problems.put("ten", "calendar.problem.long");
        }
        if (source.length() > LONGEST) {
            problems.put("nguon", "calendar.problem.long");
        }
        return problems;
    }

    Optional<LocalDate> day() {
        try {
            LocalDate day = date.contains("/") ? LocalDate.parse(date, DAY) : LocalDate.parse(date);
            return Optional.of(day).filter(some -> some.getYear() >= 2000 && some.getYear() <= 2099);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Kind> known() {
        return Stream.of(Kind.values())
                .filter(some -> some.name().equals(kind))
                .findFirst();
    }

    /** The day; only of a form without problems. */
    SpecialDay special() {
        return new SpecialDay(day().orElseThrow(), known().orElseThrow(), name, provisional, source);
    }
}
