package vn.motcua.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Digests of passwords: Argon2id with the parameters Spring Security proposes (16 MiB, 2 rounds). Only a few are
 * computed at once, since each takes its memory while it runs; the others wait for their turn.
 */
@Component
class Passwords {

    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = digest("nobody has this password");

    String digest(String password) {
        String digest = inTurn(() -> encoder.encode(password));
        if (digest == null) {
            throw new IllegalArgumentException("no password");
        }
        return digest;
    }

    boolean matches(String password, String digest) {
        return inTurn(() -> encoder.matches(password, digest));
    }

    /** Takes the time that a comparison takes, so that nobody learns which names exist. */
    void pretend(String password) {
        matches(password, nobodys);
    }

    private <T> T inTurn(Supplier<T> computation) {
        places.acquireUninterruptibly();
        try {
            return computation.get();
        } finally {
            places.release();
        }
    }
}
