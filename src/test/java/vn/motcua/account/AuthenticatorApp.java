package vn.motcua.account;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Locale;

/** An app on a phone, after it was told its key. */
public final class AuthenticatorApp {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] key;

    private AuthenticatorApp(byte[] key) {
        this.key = key;
    }

    /** With a key as the page shows it. */
    public static AuthenticatorApp of(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : base32.replace(" ", "").toUpperCase(Locale.ROOT).toCharArray()) {
            held = (held << 5) | DIGITS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return new AuthenticatorApp(bytes.toByteArray());
    }

    /** What it shows now, or some steps of 30 seconds later. */
    public String code(int stepsLater) {
        return Totp.code(key, Instant.now().getEpochSecond() / 30 + stepsLater, 6);
    }
}
