package vn.motcua.account;

import java.util.Optional;

/**
 * A person's account.
 *
 * @param password digest, never the password
 * @param epoch sessions that began under another one have ended
 */
public record Account(
        int id,
        String name,
        String displayName,
        Role role,
        Optional<Integer> agencyId,
        boolean withSubordinates,
        Optional<String> email,
        String password,
        boolean mustChangePassword,
        boolean disabled,
        int epoch) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
