package vn.motcua.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Twenty characters (Crockford's base 32) under which a receipt or a call is found again: 48 bits of time in
 * milliseconds, so that they sort by moment, then 52 random bits.
 */
public final class Reference {

    private static final String DIGIT_TEXT = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final char[] DIGITS = DIGIT_TEXT.toCharArray();
    private static final Pattern SHAPE = Pattern.compile("[" + DIGIT_TEXT + "]{20}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new reference for the present moment of {@code clock}. */
    public static String next(InstantSource clock) {
        return of(clock.millis(), RANDOM.nextLong());
    }

    /** The least reference of a moment: those of calls since then are not smaller, those before it are. */
    public static String leastAt(Instant moment) {
        return of(moment.toEpochMilli(), 0).substring(0, 10);
    }

    /** The moment that a reference begins with; empty for anything else. */
    public static Optional<Instant> moment(String reference) {
        if (!SHAPE.matcher(reference).matches()) {
            return Optional.empty();
        }
        long high = 0;
        for (int i = 0; i < 10; i++) {
            high = high << 5 | DIGIT_TEXT.indexOf(reference.charAt(i));
        }
        return Optional.of(Instant.ofEpochMilli(high >>> 2));
    }

    static String of(long millis, long random) {
        long high = (millis << 2) | (random >>> 62 & 0b11);
        char[] text = new char[20];
        for (int i = 9; i >= 0; i--) {
            text[i] = DIGITS[(int) (high & 31)];
            text[i + 10] = DIGITS[(int) (random & 31)];
            high >>>= 5;
            random >>>= 5;
        }
        return new String(text);
    }
}
