package vn.motcua.calendar.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.calendar.Session;
import vn.motcua.calendar.WeekHours;
import vn.motcua.shared.Texts;

/**
 * Working hours as people type them, a text a weekday: {@code 07:00–11:30, 13:30–17:00}, and nothing on a day off.
 *
 * @param texts as typed
 * @param wrong the weekdays that cannot be read
 * @param hours empty when something is wrong, or no day is worked
 */
record HoursText(Map<DayOfWeek, String> texts, List<DayOfWeek> wrong, Optional<WeekHours> hours) {

    private static final Pattern SESSION =
            Pattern.compile("(\\d{1,2})[:h](\\d{2})\\s*(?:-|–|—|đến)\\s*(\\d{1,2})[:h](\\d{2})");
    private static final Pattern WHOLE =
            Pattern.compile(SESSION.pattern() + "(?:\\s*[,;]\\s*" + SESSION.pattern() + ")*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Name of the field of a weekday: {@code thu-2} to {@code thu-7} and {@code cn}. */
    static String field(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY ? "cn" : "thu-" + (day.getValue() + 1);
    }

    static HoursText of(WeekHours hours) {
        Map<DayOfWeek, String> texts = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            texts.put(day, text(hours.on(day)));
        }
        return new HoursText(texts, List.of(), Optional.of(hours));
    }

    static String text(List<Session> sessions) {
        return sessions.stream()
                .map(session -> TIME.format(session.opens()) + "–" + TIME.format(session.closes()))
                .collect(Collectors.joining(", "));
    }

    /** @param fields of the form by their names */
    static HoursText read(Map<String, String> fields) {
        Map<DayOfWeek, String> texts = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, List<Session>> days = new EnumMap<>(DayOfWeek.class);
        List<DayOfWeek> wrong = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = Texts.normal(fields.getOrDefault(field(day), ""));
            texts.put(day, text);
            sessions(text).ifPresentOrElse(sessions -> days.put(day, sessions), () -> wrong.add(day));
        }
        boolean works = days.values().stream().anyMatch(sessions -> !sessions.isEmpty());
        return new HoursText(
                texts, List.copyOf(wrong), wrong.isEmpty() && works ? Optional.of(new WeekHours(days)) : Optional.empty());
    }

    private static Optional<List<Session>> sessions(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            List<Session> sessions =
                    SESSION.matcher(text).results().map(HoursText::session).toList();
            // The week refuses sessions that overlap.
            new WeekHours(Map.of(DayOfWeek.MONDAY, sessions));
            return Optional.of(sessions);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Session session(MatchResult found) {
        return new Session(time(found, 1), time(found, 3));
    }

    private static LocalTime time(MatchResult found, int group) {
        return LocalTime.of(Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }

    /** The weekdays in order. */
    public DayOfWeek[] days() {
        return DayOfWeek.values();
    }

    public String name(DayOfWeek day) {
        return field(day);
    }

    public String text(DayOfWeek day) {
        return texts.getOrDefault(day, "");
    }

    public boolean isWrong(DayOfWeek day) {
        return wrong.contains(day);
    }
}
