package vn.motcua.account;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Digests of passwords: Argon2id with the parameters Spring Security proposes (16 MiB, 2 rounds). */
@Component
class Passwords {

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = digest("nobody has this password");

    String digest(String password) {
        String digest = encoder.encode(password);
        if (digest == null) {
            throw new IllegalArgumentException("no password");
        }
        return digest;
    }

    boolean matches(String password, String digest) {
        return encoder.matches(password, digest);
    }

    /** Takes the time that a comparison takes, so that nobody learns which names exist. */
    void pretend(String password) {
        encoder.matches(password, nobodys);
    }
}
