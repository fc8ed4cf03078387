package vn.motcua.account;

import java.util.Set;

/** What became of a form about an account. */
public sealed interface PersonOutcome {

    /** @param firstPassword to be shown once */
    record Created(Account account, String firstPassword) implements PersonOutcome {}

    record Changed(Account account) implements PersonOutcome {}

    /** Nothing was changed. */
    record Invalid(Set<PersonMistake> mistakes) implements PersonOutcome {

        public Invalid {
            mistakes = Set.copyOf(mistakes);
        }
    }
}
