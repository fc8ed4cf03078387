package vn.motcua.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.Texts;

/**
 * Where somebody is written to; personal data. Simple addresses only: whatever a mail header could take for more than
 * one recipient is none.
 */
record EmailAddress(String text) {

    /** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
    private static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /** The address that was typed; empty when it is none. */
    static Optional<EmailAddress> of(String typed) {
        String text = Texts.normal(typed);
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** What tells one from another: few servers heed case. */
    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
