package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of an owner's identity paper (CMND, CCCD, passport), as far as it can prove that somebody is the owner.
 * Compared without blanks, punctuation and case, and in constant time.
 */
public final class IdNumber {

    private static final int ENDING = 4;
    /** An ending of a shorter number would be most of it. */
    private static final int SHORTEST = 6;
    /** Nine digits: the shortest number of a Vietnamese paper, too long to be guessed. */
    private static final int SHORTEST_WHOLE = 9;
    /** No paper has more; what visitors send beyond is not looked at. */
    private static final int LONGEST = 50;

    private final String normal;

    private IdNumber(String normal) {
        this.normal = normal;
    }

    /** The number in what an agency sent; empty when that is too short, or one character repeated as a filler. */
    public static Optional<IdNumber> of(String sent) {
        String normal = normal(sent);
        boolean filler = normal.chars().distinct().count() < 2;
        return normal.length() < SHORTEST || filler ? Optional.empty() : Optional.of(new IdNumber(normal));
    }

    /** The last four characters, which an owner may see of the own number. */
    public String ending() {
        return normal.substring(normal.length() - ENDING);
    }

    /** All of it, without blanks, punctuation and case, to be signed and never shown. */
    public String whole() {
        return normal;
    }

    /** Whether {@code factor} is the ending or the whole number. */
    public boolean isProvenBy(String factor) {
        String given = normal(factor);
        boolean ending = same(given, ending());
        boolean whole = same(given, normal);
        return ending || whole;
    }

    /** Whether {@code factor} is the whole number, and that is long enough not to be guessed. */
    public boolean isWhole(String factor) {
        return same(normal(factor), normal) && normal.length() >= SHORTEST_WHOLE;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String normal(String text) {
        String bounded = text.length() > 2 * LONGEST ? "" : text;
        return Normalizer.normalize(bounded, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
