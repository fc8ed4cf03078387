package vn.motcua.notice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;

/** Addresses as the database holds them: AES-256-GCM under a key made from the server key, bound to a subscription. */
@Component
class SealedAddresses {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final ServerKey digests;
    private final SecretKey key;

    SealedAddresses(ServerKey server) {
        this.digests = server.derived("notice address digest");
        this.key = new SecretKeySpec(
                server.digest("notice address encryption", "AES-256-GCM").bytes(), "AES");
    }

    byte[] seal(UUID subscription, EmailAddress address) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                apply(Cipher.ENCRYPT_MODE, subscription, nonce, address.text().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Throws {@link IllegalStateException} for what was not sealed here for this subscription. */
    EmailAddress open(UUID subscription, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        byte[] text = apply(Cipher.DECRYPT_MODE, subscription, nonce, rest);
        return new EmailAddress(new String(text, StandardCharsets.UTF_8));
    }

    /** Stands for an address where it need not be read. */
    Digest digest(EmailAddress address) {
        return digests.digest("address", address.folded());
    }

    private byte[] apply(int mode, UUID subscription, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(subscription.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the address of subscription " + subscription + " cannot be read", e);
        }
    }
}
