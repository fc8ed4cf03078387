package vn.motcua.account;

import java.util.Optional;

/**
 * Which accounts a list shows.
 *
 * @param text part of a sign-in or display name, any case and accents; empty for all
 * @param closed only closed ones, only open ones, or both
 */
public record PeopleFilter(String text, Optional<Role> role, Optional<Integer> agencyId, Optional<Boolean> closed) {}
