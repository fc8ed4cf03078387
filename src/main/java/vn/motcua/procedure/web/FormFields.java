package vn.motcua.procedure.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Flaw;
import vn.motcua.procedure.Flaw.Kind;
import vn.motcua.shared.Texts;

/** The fields of a form as they were typed, by their path in the content; finds what cannot be understood. */
final class FormFields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Map<String, List<String>> values;
    private final List<Flaw> flaws = new ArrayList<>();

    private FormFields(Map<String, List<String>> values) {
        this.values = values;
    }

    static FormFields empty() {
        return new FormFields(new LinkedHashMap<>());
    }

    static FormFields of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, texts) ->
                values.put(name, Stream.of(texts).map(Texts::normal).toList()));
        return new FormFields(values);
    }

    /** The same with its blank rows taken out of these lists. */
    FormFields withoutBlankRows(List<String> lists) {
        Map<String, List<String>> left = new LinkedHashMap<>(values);
        lists.forEach(list -> FormRows.of(list, left).removeBlank());
        return new FormFields(left);
    }

    FormFields withRow(String list) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        FormRows.of(list, more).addBlank();
        return new FormFields(more);
    }

    FormFields withoutRow(String list, int row) {
        Map<String, List<String>> less = new LinkedHashMap<>(values);
        FormRows.of(list, less).remove(row);
        return new FormFields(less);
    }

    int rows(String list) {
        return FormRows.of(list, values).size();
    }

    FormFields put(String path, String text) {
        values.put(path, List.of(text));
        return this;
    }

    FormFields put(String path, Optional<?> value) {
        return put(path, value.map(Object::toString).orElse(""));
    }

    FormFields put(String path, boolean checked) {
        values.put(path, checked ? List.of("x") : List.of());
        return this;
    }

    FormFields put(String path, Set<? extends Enum<?>> choices) {
        values.put(path, choices.stream().map(Enum::name).sorted().toList());
        return this;
    }

    List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    String text(String path) {
        return all(path).stream().findFirst().orElse("");
    }

    Optional<String> optional(String path) {
        return Optional.of(text(path)).filter(text -> !text.isEmpty());
    }

    boolean isChecked(String path) {
        return !all(path).isEmpty();
    }

    /** A whole number; dots between thousands and spaces do not count. */
    Optional<Long> number(String path) {
        Optional<String> digits = optional(path).map(text -> text.replaceAll("[.,\\s\\u00A0]", ""));
        if (digits.isPresent() && !digits.get().matches("[0-9]{1,15}")) {
            return refuse(path, Kind.NOT_A_NUMBER);
        }
        return digits.map(Long::valueOf);
    }

    int number(String path, int otherwise) {
        return number(path)
                .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
                .orElse(otherwise);
    }

    Optional<LocalTime> time(String path) {
        try {
            return optional(path).map(LocalTime::parse);
        } catch (DateTimeParseException e) {
            return refuse(path, Kind.NOT_A_TIME);
        }
    }

    /** As browsers send days, or as people type them: {@code 31/12/2026}. */
    Optional<LocalDate> day(String path) {
        try {
            return optional(path).map(text -> text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return refuse(path, Kind.NOT_A_DATE);
        }
    }

    <E extends Enum<E>> Optional<E> choice(String path, Class<E> type) {
        return choices(path, type).stream().findFirst();
    }

    /** What is no choice of the form was not sent by the form, and does not count. */
    <E extends Enum<E>> Set<E> choices(String path, Class<E> type) {
        List<String> chosen = all(path);
        return Stream.of(type.getEnumConstants())
                .filter(choice -> chosen.contains(choice.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What could not be understood so far. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private <T> Optional<T> refuse(String path, Kind kind) {
        flaws.add(new Flaw(path, kind));
        return Optional.empty();
    }
}
