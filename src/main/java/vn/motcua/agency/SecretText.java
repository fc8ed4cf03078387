package vn.motcua.agency;

import java.security.SecureRandom;
import java.util.Base64;
import vn.motcua.server.ServerSettings.Environment;

/** How a secret reads: a prefix that tells the test system's from the official one's, then 192 random bits. */
final class SecretText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretText() {}

    static String fresh(Environment environment) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return prefix(environment) + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean belongsElsewhere(String secret, Environment here) {
        return switch (here) {
            case TEST -> secret.startsWith(prefix(Environment.PRODUCTION));
            case PRODUCTION -> secret.startsWith(prefix(Environment.TEST));
        };
    }

    private static String prefix(Environment environment) {
        return switch (environment) {
            case TEST -> "mct-thu-";
            case PRODUCTION -> "mct-that-";
        };
    }
}
