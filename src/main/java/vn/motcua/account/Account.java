package vn.motcua.account;

import java.util.Optional;

/**
 * A person's account.
 *
 * @param password digest, never the password
 * @param epoch sessions that began under another one have ended
 * @param secondFactor whether sign-in asks for a code too
 * @param linked whether somebody at the provider of single sign-on is tied to it
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
        int epoch,
        boolean secondFactor,
        boolean linked) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
