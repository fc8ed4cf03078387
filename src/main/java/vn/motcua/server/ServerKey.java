package vn.motcua.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.shared.Digest;

/**
 * The key with which this system turns secrets into digests. Whoever has the database but not this key can neither
 * use nor guess a secret.
 */
public final class ServerKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private final SecretKey key;

    private ServerKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a server key has " + LENGTH + " bytes, written as 64 hex digits");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** Reads 64 hexadecimal digits; throws {@link IllegalArgumentException} for anything else. */
    public static ServerKey ofHex(String hex) {
        return new ServerKey(HexFormat.of().parseHex(hex));
    }

    /**
     * HMAC-SHA-256 of {@code text}; differs by {@code purpose}, so that a digest made for one is of no use for another.
     */
    public Digest digest(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Digest.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
