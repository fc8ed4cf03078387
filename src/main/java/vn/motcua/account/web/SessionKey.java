package vn.motcua.account.web;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session knows of its owner; everything else is read anew for each request.
 *
 * @param epoch of the account when the session began
 */
record SessionKey(int accountId, int epoch) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return String.valueOf(accountId);
    }
}
