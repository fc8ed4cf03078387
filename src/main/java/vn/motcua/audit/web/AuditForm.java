package vn.motcua.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditFilter;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Texts;

/**
 * What somebody asked to see, as it was typed.
 *
 * @param values field to text; those left empty are not there
 */
record AuditForm(Map<String, String> values) {

    /** Fields in the order they stand in the form. */
    static final List<String> FIELDS = List.of("nguoi", "viec", "loai", "doi-tuong", "tu", "den");

    private static final int MOST_LETTERS = 200;

    /** @param key of the message */
    record Problem(String field, String key) {}

    static AuditForm of(Map<String, String> query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String text = Texts.normal(query.getOrDefault(field, "").replaceAll("\\p{Cntrl}", " "));
            if (!text.isEmpty()) {
                values.put(field, text.substring(0, Math.min(text.length(), MOST_LETTERS)));
            }
        }
        return new AuditForm(values);
    }

    /** What was typed, for the page. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String field : List.of("tu", "den")) {
            if (values.containsKey(field) && day(field).isEmpty()) {
                problems.add(new Problem(field, "audit.problem.day"));
            }
        }
        if (day("tu").flatMap(from -> day("den").filter(from::isAfter)).isPresent()) {
            problems.add(new Problem("den", "audit.problem.period"));
        }
        return problems;
    }

    /** Key of what is wrong with a field; empty when nothing is. */
    public String problem(String field) {
        return problems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::key)
                .findFirst()
                .orElse("");
    }

    AuditFilter filter() {
        return new AuditFilter(
                text("nguoi"),
                text("viec").flatMap(AuditForm::act),
                text("loai"),
                text("doi-tuong"),
                day("tu").map(AuditForm::start),
                day("den").map(day -> start(day.plusDays(1))));
    }

    /** The same as a query, ending in {@code &} when there is anything in it. */
    public String query() {
        return values.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    /**
     * What the trail keeps of the question. A name that was typed although none is in the trail stays out of it.
     *
     * @param found whether the question had an answer
     */
    Map<String, String> details(boolean found) {
        Map<String, String> details = new LinkedHashMap<>(values);
        if (!found) {
            details.replaceAll((_, _) -> "?");
        }
        return details;
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field));
    }

    private Optional<LocalDate> day(String field) {
        try {
            return text(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ProvinceTime.ZONE).toInstant();
    }

    private static Optional<Act> act(String text) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
