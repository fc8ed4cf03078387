package vn.motcua.dossier.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deadline ribbon: one square a day, a week a row.
 *
 * @param weeks rows of seven from Monday on; empty before the first day and after the last
 */
public record Ribbon(List<List<Optional<Square>>> weeks) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM");
    private static final int DENSE_FROM = 9;

    /** What a day is to the dossier. */
    public enum Kind {
        START,
        COUNTED,
        MADE_UP,
        HALF,
        OFF,
        PAUSED,
        /** Until a new appointment that was given with an apology. */
        EXTENDED,
        /** After the appointment, with the work not ended. */
        LATE,
        /** Of no account. */
        OTHER;

        /** What stands in the squares of this kind that have no number: signs need no colour to be told apart. */
        public String mark() {
            return switch (this) {
                case START -> "↓";
                case PAUSED -> "II";
                case EXTENDED -> "+";
                case LATE -> "!";
                case COUNTED, MADE_UP, HALF, OFF, OTHER -> "";
            };
        }
    }

    /**
     * One day.
     *
     * @param number which day of the term it is
     * @param name of a special day; empty otherwise
     * @param past whether it is over, or was when the work ended
     * @param due whether the result is promised for it
     * @param termEnd whether the procedure's term ends on it, and the result is promised for another day
     * @param finished whether the work ended on it
     */
    public record Square(
            LocalDate date,
            Kind kind,
            Optional<Integer> number,
            String name,
            boolean past,
            boolean today,
            boolean due,
            boolean termEnd,
            boolean finished) {

        /** {@code 27/11}. */
        public String day() {
            return DATE.format(date);
        }

        public String dayOfMonth() {
            return day().substring(0, 2);
        }

        /** {@code /11}. */
        public String month() {
            return day().substring(2);
        }

        /** Whether even a narrow screen shows the month: at the beginning of a week and of a month. */
        public boolean isMonthShown() {
            return date.getDayOfWeek() == DayOfWeek.MONDAY || date.getDayOfMonth() == 1;
        }

        /** What stands in it. */
        public String mark() {
            return finished
                    ? "✓"
                    : number.map(String::valueOf)
                            .filter(_ -> kind.mark().isEmpty())
                            .orElseGet(kind::mark);
        }
    }

    /** All squares, in order. */
    public Stream<Square> squares() {
        return weeks.stream().flatMap(List::stream).flatMap(Optional::stream);
    }

    /** Kinds that the legend has to explain, beside the days that count. */
    public List<Kind> legend() {
        return Stream.of(Kind.START, Kind.OFF, Kind.MADE_UP, Kind.HALF, Kind.PAUSED, Kind.EXTENDED, Kind.LATE)
                .filter(kind -> count(kind) > 0)
                .toList();
    }

    public long count(Kind kind) {
        return squares().filter(square -> square.kind() == kind).count();
    }

    public boolean hasTermEnd() {
        return squares().anyMatch(Square::termEnd);
    }

    /** Whether there are so many weeks that the squares have to be small. */
    public boolean isDense() {
        return weeks.size() >= DENSE_FROM;
    }
}
