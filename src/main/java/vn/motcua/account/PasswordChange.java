package vn.motcua.account;

import java.util.Set;

/** What became of a form that changes one's own password. */
public sealed interface PasswordChange {

    /** @param account as it is now; all its sessions have ended */
    record Changed(Account account) implements PasswordChange {}

    /** Nothing was changed. */
    record Invalid(Set<PasswordMistake> mistakes) implements PasswordChange {

        public Invalid {
            mistakes = Set.copyOf(mistakes);
        }
    }

    /** Too many wrong passwords; nothing was looked at. */
    record MustWait() implements PasswordChange {}
}
