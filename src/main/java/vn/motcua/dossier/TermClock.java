package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reckons when dossiers are due by the terms of their procedures. Asked for every registration: never a round trip. */
interface TermClock {

    /**
     * A dossier whose term runs.
     *
     * @param extensions new appointments given with an apology, in order
     */
    record Running(int agencyId, int procedureId, Instant receivedAt, List<Extension> extensions) {

        static Running of(ReceiveDossier received) {
            return new Running(received.agency().id(), received.procedure().id(), received.receivedAt(), List.of());
        }
    }

    /** A new appointment given with an apology. */
    record Extension(Instant decidedAt, LocalDate day, String reason) {}

    /** Empty where the procedure had no term when the dossier was received. Open periods do not count yet. */
    Optional<Reckoned> due(Running dossier, List<SupplementPeriod> periods);

    /** Day of the term on which {@code moment} lies; 0 is the day of reception. Empty without a term. */
    Optional<Integer> day(Running dossier, Instant moment);

    /** When an agency closes on {@code day}, or on the next day that it works. */
    Instant closing(int agencyId, LocalDate day);
}
