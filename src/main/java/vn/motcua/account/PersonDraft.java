package vn.motcua.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.shared.Texts;

/**
 * An account as somebody typed it.
 *
 * @param name to sign in with; only for a new account
 * @param agencyCode for agency administrators, else it is not looked at
 */
public record PersonDraft(
        String name,
        String displayName,
        Optional<Role> role,
        String agencyCode,
        boolean withSubordinates,
        String email) {

    /** The database checks the same. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]+");
    private static final int LONGEST_DISPLAY_NAME = 100;
    private static final int LONGEST_EMAIL = 200;

    public PersonDraft {
        name = Texts.normal(name).toLowerCase(Locale.ROOT);
        displayName = Texts.normal(displayName);
        agencyCode = Texts.normal(agencyCode);
        email = Texts.normal(email);
    }

    /** What the texts alone tell. */
    Set<PersonMistake> mistakes(boolean isNew) {
        Set<PersonMistake> found = EnumSet.noneOf(PersonMistake.class);
        if (isNew && name.isEmpty()) {
            found.add(PersonMistake.NAME_MISSING);
        } else if (isNew && !NAME.matcher(name).matches()) {
            found.add(PersonMistake.NAME_WRONG_FORM);
        }
        if (displayName.isEmpty()) {
            found.add(PersonMistake.DISPLAY_NAME_MISSING);
        } else if (displayName.length() > LONGEST_DISPLAY_NAME) {
            found.add(PersonMistake.DISPLAY_NAME_TOO_LONG);
        }
        if (role.isEmpty()) {
            found.add(PersonMistake.ROLE_MISSING);
        }
        if (isAgencys() && agencyCode.isEmpty()) {
            found.add(PersonMistake.AGENCY_MISSING);
        }
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            found.add(PersonMistake.EMAIL_WRONG_FORM);
        }
        return found;
    }

    boolean isAgencys() {
        return role.equals(Optional.of(Role.AGENCY_ADMINISTRATOR));
    }

    /** As an account, once nothing is wrong with it. */
    NewAccount account(Optional<Integer> agencyId) {
        return new NewAccount(
                name,
                displayName,
                role.orElseThrow(),
                agencyId,
                isAgencys() && withSubordinates,
                Optional.of(email).filter(text -> !text.isEmpty()));
    }
}
