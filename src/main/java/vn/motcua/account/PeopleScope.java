package vn.motcua.account;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which accounts somebody may see and change: the province's administrator all, an agency's administrator those of
 * administrators whose power lies within its own. Whoever gives out a first password could sign in with it.
 *
 * @param agencies whose administrators are within it
 * @param whole those of them whose subordinates are all within it too
 */
record PeopleScope(boolean everybody, Set<Integer> agencies, Set<Integer> whole) {

    static PeopleScope of(SignedIn person, AgencyDirectory directory) {
        boolean everybody = person.role() == Role.PROVINCE_ADMINISTRATOR;
        Set<Integer> agencies = person.role() == Role.AGENCY_ADMINISTRATOR ? person.agencies() : Set.of();
        Set<Integer> whole = agencies.stream()
                .filter(id -> agencies.containsAll(directory.subordinates(id)))
                .collect(Collectors.toSet());
        return new PeopleScope(everybody, agencies, whole);
    }

    boolean contains(Account account) {
        return everybody
                || (account.role() == Role.AGENCY_ADMINISTRATOR
                        && account.agencyId()
                                .filter(id -> contains(id, account.withSubordinates()))
                                .isPresent());
    }

    /** Whether an administrator of this agency, and of those below it where said, is within it. */
    boolean contains(int agencyId, boolean withSubordinates) {
        return everybody || (withSubordinates ? whole : agencies).contains(agencyId);
    }
}
