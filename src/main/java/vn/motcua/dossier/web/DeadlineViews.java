package vn.motcua.dossier.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.DayStrip;
import vn.motcua.calendar.DeadlineWords;
import vn.motcua.calendar.Derivation;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierDeadline;
import vn.motcua.dossier.SupplementPeriod;
import vn.motcua.shared.ProvinceTime;

/** Makes of a dossier's dates what pages show, for citizens and officers alike. */
@Component
public class DeadlineViews {

    /**
     * The dates of a dossier.
     *
     * @param agencyId whose calendar counts
     * @param finishedAt when the work ended
     */
    public record Subject(int agencyId, Instant receivedAt, Optional<Instant> finishedAt, DossierDeadline deadline) {}

    private final Calendars calendars;
    private final DeadlineWords words;
    private final Clock clock;

    DeadlineViews(Calendars calendars, DeadlineWords words, Clock clock) {
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    /** As it stands now, in the reader's language. */
    public DeadlineView of(Subject subject, Locale locale) {
        Instant now = clock.instant();
        DossierDeadline deadline = subject.deadline();
        WorkCalendar calendar = deadline.derivation()
                .map(known -> calendars.version(known.calendar(), subject.agencyId()))
                .orElseGet(() -> calendars.current(subject.agencyId()));
        Optional<Derivation> derivation =
                deadline.derivation().map(known -> OpenWait.in(known, deadline, calendar, now));
        LocalDate today = day(now);
        Optional<DayStrip> strip = derivation.map(known -> DayStrip.of(known, calendar, today));
        Optional<LocalDate> due = deadline.dueAt().map(DeadlineViews::day);
        LocalDate end = subject.finishedAt().map(DeadlineViews::day).orElse(today);
        return new DeadlineView(
                deadline,
                new RibbonDrawing(dates(subject, today), strip, calendar).draw(),
                subject.finishedAt().isPresent() ? Optional.empty() : days(calendar, today, due),
                due.flatMap(day -> days(calendar, day, Optional.of(end))),
                derivation.map(known -> words.sentences(known, locale)).orElseGet(List::of),
                deadline.supplements().stream()
                        .map(period -> waited(period, calendar, today))
                        .toList(),
                apart(deadline, calendar));
    }

    private static RibbonDrawing.Dates dates(Subject subject, LocalDate today) {
        DossierDeadline deadline = subject.deadline();
        return new RibbonDrawing.Dates(
                day(subject.receivedAt()),
                deadline.dueAt().map(DeadlineViews::day),
                deadline.clockStands() ? Optional.empty() : deadline.termDueAt().map(DeadlineViews::day),
                subject.finishedAt().map(DeadlineViews::day),
                deadline.supplements().stream()
                        .map(period ->
                                new RibbonDrawing.Wait(day(period.requestedAt()), until(period, today.plusDays(1))))
                        .toList(),
                deadline.clockStands(),
                today);
    }

    private static DeadlineView.Waited waited(SupplementPeriod period, WorkCalendar calendar, LocalDate today) {
        LocalDate first = day(period.requestedAt()).plusDays(1);
        return new DeadlineView.Waited(
                period.number(),
                period.requestedAt(),
                period.termDay(),
                period.ending().map(SupplementPeriod.Ending::at),
                calendar.workingDays(first, until(period, today).plusDays(1)),
                period.ending().map(SupplementPeriod.Ending::supplied).orElse(false),
                period.reason(),
                period.papers());
    }

    private static LocalDate until(SupplementPeriod period, LocalDate today) {
        return period.ending().map(ending -> day(ending.at())).orElse(today);
    }

    /** Working days after {@code from} until {@code to}; empty when that is not later. */
    private static Optional<Integer> days(WorkCalendar calendar, LocalDate from, Optional<LocalDate> to) {
        return to.filter(from::isBefore).map(end -> calendar.workingDays(from.plusDays(1), end.plusDays(1)));
    }

    private static int apart(DossierDeadline deadline, WorkCalendar calendar) {
        if (deadline.dueAt().isEmpty() || deadline.termDueAt().isEmpty()) {
            return 0;
        }
        LocalDate given = day(deadline.dueAt().get());
        LocalDate reckoned = day(deadline.termDueAt().get());
        LocalDate first = given.isBefore(reckoned) ? given : reckoned;
        LocalDate last = given.isBefore(reckoned) ? reckoned : given;
        return calendar.workingDays(first.plusDays(1), last.plusDays(1));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
