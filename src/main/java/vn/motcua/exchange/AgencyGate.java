package vn.motcua.exchange;

import java.util.List;
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

        /** @param permit to be closed when the call is answered */
        record Entered(Agency agency, Admittance.Permit permit) implements Entry {}

        record Refused(Refusal refusal) implements Entry {}
    }

    private final CallQuota quota;

    AgencyGate(CallQuota quota) {
        this.quota = quota;
    }

    /** Lets in whom {@code admission} admits; only they use up a quota. */
    public Entry enter(Admission admission, String reference) {
        return switch (admission) {
            case Admission.Admitted(Agency agency) -> withinQuota(agency, reference);
            case Admission.NotAuthenticated() -> refused(ResultCode.NOT_AUTHENTICATED, reference);
            case Admission.WrongEnvironment() -> refused(ResultCode.WRONG_ENVIRONMENT, reference);
            case Admission.SecretExpired _ -> refused(ResultCode.SECRET_EXPIRED, reference);
            case Admission.Closed(Agency _, List<Agency> successors) ->
                successors.isEmpty()
                        ? refused(ResultCode.AGENCY_CLOSED, reference)
                        : refused(ResultCode.AGENCY_CLOSED, reference, names(successors));
        };
    }

    private Entry withinQuota(Agency agency, String reference) {
        return switch (quota.enter(agency)) {
            case Admittance.Permit permit -> new Entry.Entered(agency, permit);
            case Admittance.Refused refused -> new Entry.Refused(Refusal.overQuota(refused, reference));
        };
    }

    private static Entry refused(ResultCode code, String reference, Object... arguments) {
        return new Entry.Refused(Refusal.of(code, reference, arguments));
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> agency.name() + " (" + agency.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
