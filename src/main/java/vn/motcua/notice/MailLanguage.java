package vn.motcua.notice;

import java.util.Arrays;
import java.util.Locale;

/** Language that somebody wants to be written to in. */
public enum MailLanguage {
    VI,
    EN;

    /** By its two letters; Vietnamese for any others. */
    public static MailLanguage ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(VI);
    }

    /** Two letters, as pages and the database have it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.of(tag());
    }
}
