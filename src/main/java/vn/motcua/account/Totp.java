package vn.motcua.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app: RFC 6238 with SHA-1, 30 seconds and six digits, the only kind that all apps know. */
final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);

    /** Steps by which the clocks of phone and server may differ. */
    private static final int TOLERANCE = 1;

    private static final int DIGITS = 6;

    private Totp() {}

    /** The step whose code {@code given} is, among those around {@code now}; later than {@code lastUsed}. */
    static OptionalLong step(byte[] secret, String given, Instant now, long lastUsed) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > lastUsed)
                .filter(step -> code(secret, step, DIGITS).equals(given))
                .findFirst();
    }

    /** The code of a step, RFC 4226 §5.3. */
    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }
}
