package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.Channel;
import vn.motcua.counting.CountedDossier;
import vn.motcua.counting.Ending;
import vn.motcua.counting.Wait;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureLife;

/** Says of dossiers what figures need to know of them. */
@Component
class CountedDossiers {

    /** What of a dossier that is stored does not stand in the register or the catalogue. */
    record Stored(
            int agencyId,
            int procedureId,
            int procedureVersion,
            DossierOrigin origin,
            Optional<Submission.Channel> channel,
            DossierState state,
            Instant receivedAt,
            Optional<Instant> dueAt,
            Optional<Instant> termDueAt,
            Optional<Instant> finishedAt,
            boolean apologised,
            List<Wait> waits) {}

    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    CountedDossiers(AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.agencies = agencies;
        this.procedures = procedures;
    }

    CountedDossier of(Stored dossier) {
        return of(dossier, agencies.byId(dossier.agencyId()), procedures.byId(dossier.procedureId()));
    }

    static CountedDossier of(NewDossier dossier) {
        ReceiveDossier received = dossier.received();
        Stored stored = new Stored(
                received.agency().id(),
                received.procedure().id(),
                received.procedure().versionAt(received.receivedAt()),
                dossier.origin(),
                dossier.submission().map(Submission::channel),
                dossier.progress().state(),
                received.receivedAt(),
                received.dueAt(),
                dossier.termDueAt(),
                dossier.progress().finishedAt(),
                false,
                dossier.intake().periods().stream().map(CountedDossiers::wait).toList());
        return of(stored, received.agency(), received.procedure());
    }

    private static CountedDossier of(Stored dossier, Agency agency, Procedure procedure) {
        return new CountedDossier(
                agency.id(),
                AgencyLevel.of(agency.kind()),
                procedure.id(),
                dossier.origin() == DossierOrigin.DESK,
                isByMoment(procedure, dossier.procedureVersion()),
                dossier.origin() == DossierOrigin.OWN,
                dossier.channel().map(CountedDossiers::channel).orElse(Channel.UNSAID),
                dossier.state().isAccepted(),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.termDueAt(),
                dossier.finishedAt().flatMap(at -> outcome(dossier.state()).map(outcome -> new Ending(at, outcome))),
                dossier.apologised(),
                dossier.waits());
    }

    /** Whether the term of a version of a procedure, which never changes, is one of hours or of the same day. */
    static boolean isByMoment(Procedure procedure, int version) {
        return procedure.life().versions().stream()
                .filter(each -> each.number() == version)
                .anyMatch(CountedDossiers::isByMoment);
    }

    static boolean isByMoment(ProcedureLife.Version version) {
        return version.term()
                .filter(term -> term.unit() == TermUnit.HOUR || term.unit() == TermUnit.SAME_DAY)
                .isPresent();
    }

    private static Wait wait(SupplementPeriod period) {
        return new Wait(
                period.requestedAt(),
                period.ending().map(SupplementPeriod.Ending::at),
                period.ending().filter(SupplementPeriod.Ending::supplied).isPresent());
    }

    private static Channel channel(Submission.Channel channel) {
        return switch (channel) {
            case COUNTER -> Channel.COUNTER;
            case POST -> Channel.POST;
            case ONLINE -> Channel.ONLINE;
        };
    }

    private static Optional<Ending.Outcome> outcome(DossierState state) {
        return switch (state) {
            case FINISHED, RESULT_RETURNED, UNRESOLVED -> Optional.of(Ending.Outcome.SOLVED);
            case STOPPED -> Optional.of(Ending.Outcome.STOPPED);
            case WITHDRAWN -> Optional.of(Ending.Outcome.WITHDRAWN);
            case REFUSED -> Optional.of(Ending.Outcome.REFUSED);
            case REGISTERED,
                    COMPLETION_REQUESTED,
                    CANCELLED,
                    RECEIVED,
                    IN_PROGRESS,
                    AWAITING_SIGNATURE,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED -> Optional.empty();
        };
    }
}
