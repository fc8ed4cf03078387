package vn.motcua.account.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session knows of its owner; everything else is read anew for each request.
 *
 * @param epoch of the account when the session began
 * @param complete false while the code of the second factor is missing: such a session opens nothing but the page that
 *     asks for it
 * @param byPassword whether the account's password was given, and not another system's word
 * @param address from where the session began
 */
record SessionKey(int accountId, int epoch, boolean complete, boolean byPassword, Instant beganAt, String address)
        implements AuthenticatedPrincipal, Serializable {

    /** However busy, a session ends after this. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** For finding the code. */
    static final Duration LONGEST_INCOMPLETE = Duration.ofMinutes(10);

    @Override
    public String getName() {
        return String.valueOf(accountId);
    }

    boolean isOver(Instant now) {
        return now.isAfter(beganAt.plus(complete ? LONGEST : LONGEST_INCOMPLETE));
    }
}
