package vn.motcua.account;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which accounts a list shows.
 *
 * @param text part of a sign-in or display name, any case and accents; empty for all
 */
public record PeopleFilter(String text, Optional<Role> role, Optional<Integer> agencyId, Optional<State> state) {

    /** Whether an account can be used. */
    public enum State {
        OPEN("mo"),
        CLOSED("khoa"),
        /** Not closed, but of no use since the agency that it is for has ended. */
        AGENCY_ENDED("don-vi-ngung");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public static Optional<State> ofKey(String key) {
            return Stream.of(values()).filter(state -> state.key.equals(key)).findFirst();
        }
    }
}
