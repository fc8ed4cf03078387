package vn.motcua.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import vn.motcua.shared.Digest;

/**
 * SHA-256 over named values, each with its length before it, so that no two different contents look alike. Stored
 * with every event: what it computes for given values never changes.
 */
final class FingerprintBuilder {

    private final MessageDigest digest;

    FingerprintBuilder() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(String name, Object value) {
        update(name);
        if (value instanceof List<?> list) {
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(-list.size() - 1).flip());
            list.forEach(element -> update(element.toString()));
        } else {
            update(value.toString());
        }
    }

    Digest digest() {
        return Digest.of(digest.digest());
    }

    private void update(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
