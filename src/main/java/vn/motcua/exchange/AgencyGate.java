package vn.motcua.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Admission;
import vn.motcua.agency.Admittance;
import vn.motcua.agency.Agency;
import vn.motcua.agency.CallQuota;
import vn.motcua.shared.ResultCode;

/** Where every call of an agency passes, over SOAP and REST: the agency within its quota, or why it is refused. */
@Component
public class AgencyGate {

    /** How a call passed. */
    public sealed interface Entry {

        /**
         * @param permit to be closed when the call is answered
         * @param foreign whether the call comes from outside the agency's networks
         */
        record Entered(Agency agency, Admittance.Permit permit, boolean foreign) implements Entry {}

        /**
         * @param agency who calls or, where nobody can tell, whom the caller named; never for its answer
         * @param foreign whether the call is known to come from outside the agency's networks
         */
        record Refused(Refusal refusal, Optional<Agency> agency, boolean foreign) implements Entry {}
    }

    private final CallQuota quota;

    AgencyGate(CallQuota quota) {
        this.quota = quota;
    }

    /** Lets in whom {@code admission} admits; only they use up a quota. */
    public Entry enter(Admission admission, String reference) {
        return switch (admission) {
            case Admission.Admitted(Agency agency, boolean foreign) -> withinQuota(agency, foreign, reference);
            case Admission.NotAuthenticated(Optional<Agency> named) ->
                refused(named, Refusal.of(ResultCode.NOT_AUTHENTICATED, reference));
            case Admission.WrongEnvironment(Optional<Agency> named) ->
                refused(named, Refusal.of(ResultCode.WRONG_ENVIRONMENT, reference));
            case Admission.SecretExpired(Agency agency) ->
                refused(Optional.of(agency), Refusal.of(ResultCode.SECRET_EXPIRED, reference));
            case Admission.NetworkNotAllowed(Agency agency, String address) ->
                new Entry.Refused(
                        Refusal.of(ResultCode.NETWORK_NOT_ALLOWED, reference, address), Optional.of(agency), true);
            case Admission.Closed(Agency agency, List<Agency> successors) ->
                refused(Optional.of(agency), closed(successors, reference));
        };
    }

    private Entry withinQuota(Agency agency, boolean foreign, String reference) {
        return switch (quota.enter(agency)) {
            case Admittance.Permit permit -> new Entry.Entered(agency, permit, foreign);
            case Admittance.Refused refused ->
                new Entry.Refused(Refusal.overQuota(refused, reference), Optional.of(agency), foreign);
        };
    }

    private static Entry refused(Optional<Agency> agency, Refusal refusal) {
        return new Entry.Refused(refusal, agency, false);
    }

    private static Refusal closed(List<Agency> successors, String reference) {
        return successors.isEmpty()
                ? Refusal.of(ResultCode.AGENCY_CLOSED, reference)
                : Refusal.of(ResultCode.AGENCY_CLOSED, reference, names(successors));
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> agency.name() + " (" + agency.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
