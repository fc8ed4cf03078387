package vn.motcua.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.procedure.ProcedureVersion.Publication;
import vn.motcua.shared.ProvinceTime;

/** From when versions apply, so that what applied at a past moment never changes. */
final class PublicationRules {

    /** All nodes know a new version before it applies: their catalogue is at most two seconds old. */
    static final Duration LEAD = Duration.ofSeconds(10);

    private PublicationRules() {}

    /** The first day from which the next version may apply; empty for a first version, which may apply from any. */
    static Optional<LocalDate> earliest(ManagedProcedure procedure, Instant now) {
        return procedure
                .lastPublished()
                .flatMap(ProcedureVersion::publication)
                .map(Publication::validFrom)
                .map(last -> last.isAfter(day(now)) ? last : day(now));
    }

    /** The first moment: the beginning of the day, but never in the past where another version applied until now. */
    static Instant inForceFrom(ManagedProcedure procedure, LocalDate validFrom, Instant now) {
        Instant begin = validFrom.atStartOfDay(ProvinceTime.ZONE).toInstant();
        Instant soonest = now.plus(LEAD);
        return procedure.lastPublished().isPresent() && begin.isBefore(soonest) ? soonest : begin;
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
