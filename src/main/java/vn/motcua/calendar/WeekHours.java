package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Working hours of a week: the sessions of each weekday in order, none where it is off. At least one weekday works, so
 * that every count ends.
 */
public record WeekHours(Map<DayOfWeek, List<Session>> days) {

    private static final List<Session> OFFICE = List.of(
            new Session(LocalTime.of(7, 0), LocalTime.of(11, 30)),
            new Session(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    /** 07:00 to 11:30 and 13:30 to 17:00, Monday to Friday: eight hours a day, as offices of provinces have them. */
    public static final WeekHours OFFICE_HOURS = new WeekHours(Map.of(
            DayOfWeek.MONDAY, OFFICE,
            DayOfWeek.TUESDAY, OFFICE,
            DayOfWeek.WEDNESDAY, OFFICE,
            DayOfWeek.THURSDAY, OFFICE,
            DayOfWeek.FRIDAY, OFFICE));

    public WeekHours {
        EnumMap<DayOfWeek, List<Session>> inOrder = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, sessions) -> {
            if (!sessions.isEmpty()) {
                inOrder.put(day, ordered(sessions));
            }
        });
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("A week without a working day");
        }
        days = Map.copyOf(inOrder);
    }

    /** Sessions of a weekday. */
    public List<Session> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** The sessions a make-up day has, whose own weekday is off: those of the first working day of the week. */
    public List<Session> ordinary() {
        return days.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseThrow();
    }

    private static List<Session> ordered(List<Session> sessions) {
        List<Session> inOrder =
                sessions.stream().sorted(Comparator.comparing(Session::opens)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).opens().isBefore(inOrder.get(i - 1).closes())) {
                throw new IllegalArgumentException("Sessions overlap");
            }
        }
        return inOrder;
    }
}
