package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.server.ServerKey;

class SealedSecretsTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final SealedSecrets secrets = new SealedSecrets(ServerKey.ofHex("0".repeat(64)));

    @Test
    void opensWhatItSealed() {
        assertThat(secrets.open(7, secrets.seal(7, SECRET))).isEqualTo(SECRET);
    }

    @Test
    void hidesTheSecretAndSealsItInAnotherWayEachTime() {
        byte[] sealed = secrets.seal(7, SECRET);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
        assertThat(sealed).isNotEqualTo(secrets.seal(7, SECRET));
    }

    @Test
    void opensNothingOfAnotherAccount() {
        byte[] sealed = secrets.seal(7, SECRET);

        assertThatIllegalStateException().isThrownBy(() -> secrets.open(8, sealed));
    }

    @Test
    void opensNothingThatWasTouched() {
        byte[] sealed = secrets.seal(7, SECRET);
        sealed[20] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> secrets.open(7, sealed));
    }

    @Test
    void opensNothingWithAnotherServerKey() {
        SealedSecrets other = new SealedSecrets(ServerKey.ofHex("1".repeat(64)));

        assertThatIllegalStateException().isThrownBy(() -> other.open(7, secrets.seal(7, SECRET)));
    }
}
