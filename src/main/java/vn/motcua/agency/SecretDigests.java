package vn.motcua.agency;

import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.server.ServerSettings;
import vn.motcua.shared.Digest;

/** Makes this system's secrets, and the digests by which they are known again. */
@Component
class SecretDigests {

    private static final String PURPOSE = "agency-secret";

    private final ServerKey serverKey;
    private final ServerSettings settings;

    SecretDigests(ServerKey serverKey, ServerSettings settings) {
        this.serverKey = serverKey;
        this.settings = settings;
    }

    String fresh() {
        return SecretText.fresh(settings.environment());
    }

    /** Whether a secret says of itself that it is of the other system (test or official). */
    boolean belongsElsewhere(String secret) {
        return SecretText.belongsElsewhere(secret, settings.environment());
    }

    Digest of(String secret) {
        return serverKey.digest(PURPOSE, secret);
    }
}
