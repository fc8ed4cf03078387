package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.DeadlineQuestion;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Reckons with the working calendars and the catalogue, both of which are held in memory. */
@Component
class CalendarTermClock implements TermClock {

    private final Calendars calendars;
    private final ProcedureCatalogue procedures;

    CalendarTermClock(Calendars calendars, ProcedureCatalogue procedures) {
        this.calendars = calendars;
        this.procedures = procedures;
    }

    @Override
    public Optional<Reckoned> due(Running dossier, List<SupplementPeriod> periods) {
        return due(dossier, periods, calendars.current(dossier.agencyId()));
    }

    /** The same by another calendar. */
    Optional<Reckoned> due(Running dossier, List<SupplementPeriod> periods, WorkCalendar calendar) {
        return question(dossier, periods).map(question -> reckoned(Deadlines.reckon(question, calendar)));
    }

    @Override
    public Optional<Integer> day(Running dossier, Instant moment) {
        LocalDate received = LocalDate.ofInstant(dossier.receivedAt(), ProvinceTime.ZONE);
        LocalDate day = LocalDate.ofInstant(moment, ProvinceTime.ZONE);
        WorkCalendar calendar = calendars.current(dossier.agencyId());
        return term(dossier)
                .map(term -> term.unit() == TermUnit.CALENDAR_DAY
                        ? Math.toIntExact(ChronoUnit.DAYS.between(received, day))
                        : calendar.workingDays(received.plusDays(1), day.plusDays(1)));
    }

    @Override
    public Instant closing(int agencyId, LocalDate day) {
        WorkCalendar calendar = calendars.current(agencyId);
        return calendar.closing(calendar.workingDayFrom(day))
                .atZone(ProvinceTime.ZONE)
                .toInstant();
    }

    /** What its deadline depends on but the calendar; empty without a term. */
    private Optional<DeadlineQuestion> question(Running dossier, List<SupplementPeriod> periods) {
        Procedure procedure = procedures.byId(dossier.procedureId());
        return term(dossier)
                .map(term -> DeadlineQuestion.of(dossier.receivedAt(), term)
                        .under(procedure.supplementRuleAt(dossier.receivedAt()))
                        .pausedBy(periods.stream()
                                .flatMap(period -> pause(dossier, period).stream())
                                .toList())
                        .extendedBy(dossier.extensions().stream()
                                .map(given -> new vn.motcua.calendar.Extension(
                                        given.decidedAt(), given.day(), given.reason()))
                                .toList()));
    }

    private Optional<Term> term(Running dossier) {
        return procedures.byId(dossier.procedureId()).termAt(dossier.receivedAt());
    }

    /** An agency may ask before it has received, by its clock, and may date a result before it asked. */
    private static Optional<Pause> pause(Running dossier, SupplementPeriod period) {
        Instant from =
                period.requestedAt().isBefore(dossier.receivedAt()) ? dossier.receivedAt() : period.requestedAt();
        return period.ending()
                .filter(SupplementPeriod.Ending::supplied)
                .filter(ending -> !ending.at().isBefore(from))
                .map(ending -> Pause.between(from, ending.at()));
    }

    private static Reckoned reckoned(Deadline deadline) {
        return new Reckoned(
                deadline.dueAt(),
                deadline.derivation().calendar(),
                deadline.derivation().rule().name(),
                deadline.derivation().toJson());
    }
}
