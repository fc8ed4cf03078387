package vn.motcua.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character written by its number: decimal, or hexadecimal after an x (XML 1.0, production 66).
 *
 * @param length of the reference itself in characters
 */
record CharacterReference(int codePoint, int length) {

    /** Longer ones, with leading zeros, are left to the XML parser. */
    static final int MAX_LENGTH = 12;

    private static final Pattern FORM = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    /** The reference at the start of {@code text}; empty when there is none. */
    static Optional<CharacterReference> at(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean hexadecimal = matcher.group(1) != null;
        int codePoint = Integer.parseInt(matcher.group(hexadecimal ? 1 : 2), hexadecimal ? 16 : 10);
        return Optional.of(new CharacterReference(codePoint, matcher.end()));
    }
}
