package vn.motcua.shared;

import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Twenty characters (Crockford's base 32) under which a receipt or a call is found again: 48 bits of time in
 * milliseconds, so that they sort by moment, then 52 random bits.
 */
public final class Reference {

    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new reference for the present moment of {@code clock}. */
    public static String next(InstantSource clock) {
        return of(clock.millis(), RANDOM.nextLong());
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
