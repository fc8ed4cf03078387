package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Admission;
import vn.motcua.agency.Admissions;
import vn.motcua.exchange.AgencyGate;

/** Lets agencies in by the secret in {@code Authorization: Bearer} (RFC 6750 §2.1), within their quota. */
@Component
class Gatekeeper {

    /** Names the agency, where a secret alone does not tell. */
    static final String AGENCY_HEADER = "X-Ma-Don-Vi";

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(.{1,200})");

    private final Admissions admissions;
    private final AgencyGate gate;

    Gatekeeper(Admissions admissions, AgencyGate gate) {
        this.admissions = admissions;
        this.gate = gate;
    }

    AgencyGate.Entry ask(HttpServletRequest request, String reference) {
        String secret = secret(request);
        String address = request.getRemoteAddr();
        Admission admission = Optional.ofNullable(request.getHeader(AGENCY_HEADER))
                .map(code -> admissions.admit(code, secret, address))
                .orElseGet(() -> admissions.admit(secret, address));
        return gate.enter(admission, reference);
    }

    /** Empty when there is none, or one that no agency could have. */
    private static String secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(bearer -> bearer.group(1))
                .orElse("");
    }
}
