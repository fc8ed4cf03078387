package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerKeyTest {

    private static final String HEX = "00112233445566778899aabbccddeeff".repeat(2);

    private final ServerKey key = ServerKey.ofHex(HEX);

    /** Stored digests depend on it: HMAC-SHA-256 over the purpose, a zero byte and the text in UTF-8. */
    @Test
    void computesTheSameDigestForEver() {
        assertThat(key.digest("agency-secret", "mã xác thực"))
                .hasToString("72dd747b2f68e73fd808d69a695953ebbccd9277def4f1797f03ec577ef64e11");
    }

    @Test
    void readsDigitsOfEitherCase() {
        assertThat(ServerKey.ofHex(HEX.toUpperCase(Locale.ROOT)).digest("a", "b"))
                .isEqualTo(key.digest("a", "b"));
    }

    @Test
    void differsByTextByPurposeAndByKey() {
        assertThat(key.digest("a", "b"))
                .isNotEqualTo(key.digest("a", "c"))
                .isNotEqualTo(key.digest("c", "b"))
                .isNotEqualTo(ServerKey.ofHex("11".repeat(32)).digest("a", "b"));
    }

    @Test
    void tellsWhereThePurposeEnds() {
        assertThat(key.digest("ab", "c")).isNotEqualTo(key.digest("a", "bc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00112233445566778899aabbccddeeff",
                "00112233445566778899aabbccddeeff00112233445566778899aabbccddeef",
                "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff00",
                "00112233445566778899aabbccddeeff00112233445566778899aabbccddeefg",
                " 0112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
            })
    void readsNothingElseThanSixtyFourDigits(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerKey.ofHex(hex));
    }
}
