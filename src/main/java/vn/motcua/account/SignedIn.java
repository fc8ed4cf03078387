package vn.motcua.account;

import java.util.Optional;
import java.util.Set;
import vn.motcua.audit.Actor;

/**
 * Who is signed in, as the database knows it at the moment of the request. A controller's parameter of this type is
 * filled in.
 *
 * @param name sign-in name
 * @param agencyId agency that an agency administrator looks after
 * @param agencies keys of all agencies looked after: that one, and those below it where set
 * @param actor the same, for the audit trail
 */
public record SignedIn(
        int accountId,
        String name,
        String displayName,
        Role role,
        Optional<Integer> agencyId,
        Set<Integer> agencies,
        Actor actor) {

    public SignedIn {
        agencies = Set.copyOf(agencies);
    }

    /** Whether this person administers an agency: the province's administrator all, an agency's its own. */
    public boolean manages(int agency) {
        return role == Role.PROVINCE_ADMINISTRATOR || agencies.contains(agency);
    }
}
