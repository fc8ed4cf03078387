package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Admission;
import vn.motcua.agency.Admissions;
import vn.motcua.agency.Admittance;
import vn.motcua.agency.Agency;
import vn.motcua.agency.CallQuota;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.ResultCode;

/** Lets agencies in by the secret in {@code Authorization: Bearer} (RFC 6750 §2.1), within their quota. */
@Component
class Gatekeeper {

    /** Names the agency, where a secret alone does not tell. */
    static final String AGENCY_HEADER = "X-Ma-Don-Vi";

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(.{1,200})");

    /** Who calls, or why nobody is let in. */
    sealed interface Answer {
        /** @param permit to be closed when the call is answered */
        record Welcome(Agency agency, Admittance.Permit permit) implements Answer {}

        record Refused(Refusal refusal) implements Answer {}
    }

    private final Admissions admissions;
    private final CallQuota quota;

    Gatekeeper(Admissions admissions, CallQuota quota) {
        this.admissions = admissions;
        this.quota = quota;
    }

    Answer ask(HttpServletRequest request, String reference) {
        String secret = secret(request);
        Admission admission = Optional.ofNullable(request.getHeader(AGENCY_HEADER))
                .map(code -> admissions.admit(code, secret))
                .orElseGet(() -> admissions.admit(secret));
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

    private Answer withinQuota(Agency agency, String reference) {
        return switch (quota.enter(agency)) {
            case Admittance.Permit permit -> new Answer.Welcome(agency, permit);
            case Admittance.Refused refused -> new Answer.Refused(Refusal.overQuota(refused, reference));
        };
    }

    private static Answer refused(ResultCode code, String reference, Object... arguments) {
        return new Answer.Refused(Refusal.of(code, reference, arguments));
    }

    /** Empty when there is none, or one that no agency could have. */
    private static String secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(bearer -> bearer.group(1))
                .orElse("");
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> agency.name() + " (" + agency.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
