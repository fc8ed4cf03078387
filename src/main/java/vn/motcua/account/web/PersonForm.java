package vn.motcua.account.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.motcua.account.Account;
import vn.motcua.account.PersonDraft;
import vn.motcua.account.Role;

/** The form about an account, as it was sent or is first shown; its names are those of the page's fields. */
record PersonForm(
        @BindParam("ten") @Nullable String name,
        @BindParam("ten-hien-thi") @Nullable String displayName,
        @BindParam("vai-tro") @Nullable String role,
        @BindParam("don-vi") @Nullable String agency,
        @BindParam("cap-duoi") @Nullable String subordinates,
        @BindParam("thu-dien-tu") @Nullable String email) {

    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", "");

    static PersonForm of(Account account, String agencyCode) {
        return new PersonForm(
                account.name(),
                account.displayName(),
                account.role().name(),
                agencyCode,
                account.withSubordinates() ? "co" : "",
                account.email().orElse(""));
    }

    PersonDraft draft() {
        return new PersonDraft(
                text(name),
                text(displayName),
                Arrays.stream(Role.values())
                        .filter(known -> known.name().equals(text(role).toUpperCase(Locale.ROOT)))
                        .findFirst(),
                text(agency),
                !text(subordinates).isEmpty(),
                text(email));
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
