package vn.motcua.account;

import java.util.Optional;

/**
 * An account to make.
 *
 * @param name to sign in with, lower case
 * @param agencyId for agency administrators only
 */
public record NewAccount(
        String name,
        String displayName,
        Role role,
        Optional<Integer> agencyId,
        boolean withSubordinates,
        Optional<String> email) {}
