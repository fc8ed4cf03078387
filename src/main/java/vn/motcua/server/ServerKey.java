package vn.motcua.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.shared.Digest;

/**
 * The key with which this system turns secrets into digests. Whoever has the database but not this key can neither
 * use nor guess a secret.
 */
public final class ServerKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    /** With the key in it already; copied for each digest, which is cheaper than to begin anew. */
    private final Mac prototype;

    private ServerKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a server key has " + LENGTH + " bytes, written as 64 hex digits");
        }
        try {
            prototype = Mac.getInstance("HmacSHA256");
            prototype.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Reads 64 hexadecimal digits; throws {@link IllegalArgumentException} for anything else. */
    public static ServerKey ofHex(String hex) {
        return new ServerKey(HexFormat.of().parseHex(hex));
    }

    /** A key for one purpose alone: who has it can work out neither this one nor that of another purpose. */
    public ServerKey derived(String purpose) {
        return new ServerKey(digest("derived-key", purpose).bytes());
    }

    /**
     * HMAC-SHA-256 of {@code text}; differs by {@code purpose}, so that a digest made for one is of no use for another.
     */
    public Digest digest(String purpose, String text) {
        try {
            Mac mac = (Mac) prototype.clone();
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Digest.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("HmacSHA256 of every Java platform can be copied", e);
        }
    }
}
