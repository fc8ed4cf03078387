package vn.motcua.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;

/** What an authenticator app and this system share: 160 bits. */
final class TotpKey {

    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private TotpKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static TotpKey fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpKey(bytes);
    }

    static TotpKey of(byte[] bytes) {
        return new TotpKey(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String base32() {
        return Base32.of(bytes);
    }

    /** The step whose code {@code given} is, among those around {@code now}; later than {@code lastUsed}. */
    OptionalLong step(String given, Instant now, long lastUsed) {
        return Totp.step(bytes, given, now, lastUsed);
    }
}
