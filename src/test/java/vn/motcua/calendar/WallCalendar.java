package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.SupplementRule;

/**
 * Deadlines as somebody would find them who crosses off days on a wall calendar: a row of squares from one day on, each
 * open or closed, and a finger that goes from square to square. Shares nothing with the program but the opening hours,
 * and knows whole days with office hours only.
 */
final class WallCalendar {

    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int DAYS = 2000;

    private final LocalDate first;
    private final BitSet open = new BitSet(DAYS);

    WallCalendar(LocalDate first, List<SpecialDay> special) {
        this.first = first;
        for (int square = 0; square < DAYS; square++) {
            DayOfWeek weekday = first.plusDays(square).getDayOfWeek();
            open.set(square, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
        }
        for (SpecialDay day : special) {
            int square = square(day.date());
            if (square >= 0 && square < DAYS) {
                open.set(square, day.kind() == SpecialDay.Kind.MADE_UP);
            }
        }
    }

    LocalDateTime due(DeadlineQuestion question) {
        boolean sameDay = question.term().unit() == TermUnit.SAME_DAY;
        LocalTime latest = sameDay ? question.term().cutOff().orElse(CLOSES) : CLOSES;
        int start = arrival(Moments.local(question.receivedAt()), latest);
        List<int[]> waits = new ArrayList<>();
        int due = count(start, question, waits);
        int waitedUntil = 0;
        for (Pause pause : question.pauses()) {
            LocalDateTime asked = Moments.local(pause.from());
            if (asked.isAfter(at(due).atTime(CLOSES))) {
                continue;
            }
            int from = square(asked.toLocalDate());
            int came = arrival(Moments.local(pause.until().orElseThrow()), latest);
            if (question.rule() == SupplementRule.RESTART) {
                due = count(came, question, waits);
            } else if (question.rule() == SupplementRule.EXTEND) {
                due = open.nextSetBit(due + Math.max(0, came - Math.max(from, waitedUntil)));
                waitedUntil = came;
            } else {
                boolean dayWasWorked = open.get(from) && asked.toLocalTime().isAfter(CLOSES);
                waits.add(new int[] {dayWasWorked ? from + 1 : from, came});
                due = count(start, question, waits);
            }
        }
        return at(due).atTime(CLOSES);
    }

    /**
     * Goes on one square at a time, crossing off those that count, until the term is used up: what is left of the first
     * day, and then its days.
     */
    private int count(int start, DeadlineQuestion question, List<int[]> waits) {
        int left = question.term().unit() == TermUnit.SAME_DAY
                ? 1
                : question.term().amount() + 1;
        int finger = start - 1;
        while (left > 0) {
            finger++;
            boolean counts = question.term().unit() == TermUnit.CALENDAR_DAY || open.get(finger);
            if (counts && !isWait(finger, waits)) {
                left--;
            }
        }
        while (!open.get(finger) || isWait(finger, waits)) {
            finger++;
        }
        return finger;
    }

    private static boolean isWait(int square, List<int[]> waits) {
        return waits.stream().anyMatch(wait -> square >= wait[0] && square < wait[1]);
    }

    private int arrival(LocalDateTime moment, LocalTime latest) {
        int square = square(moment.toLocalDate());
        boolean inTime = open.get(square) && !moment.toLocalTime().isAfter(latest);
        return inTime ? square : open.nextSetBit(square + 1);
    }

    private int square(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    private LocalDate at(int square) {
        return first.plusDays(square);
    }
}
