package vn.motcua.account;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list of accounts, by sign-in name.
 *
 * @param next name after which the next page begins, if there is one
 */
public record PeoplePage(List<Account> people, Optional<String> next) {

    public PeoplePage {
        people = List.copyOf(people);
    }
}
