package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111L / 30;

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void agreesWithTheStandard(long second, String code) {
        assertThat(Totp.code(KEY, second / 30, 8)).isEqualTo(code);
    }

    @Test
    void takesTheCodesOfTheStepsBesideTheSendersClock() {
        assertThat(Totp.step(KEY, code(-1), NOW, 0)).hasValue(STEP - 1);
        assertThat(Totp.step(KEY, code(0), NOW, 0)).hasValue(STEP);
        assertThat(Totp.step(KEY, code(1), NOW, 0)).hasValue(STEP + 1);
        assertThat(Totp.step(KEY, code(-2), NOW, 0)).isEmpty();
        assertThat(Totp.step(KEY, code(2), NOW, 0)).isEmpty();
    }

    @Test
    void takesNoCodeTwiceAndNoneBeforeTheLastOne() {
        assertThat(Totp.step(KEY, code(0), NOW, STEP)).isEmpty();
        assertThat(Totp.step(KEY, code(-1), NOW, STEP)).isEmpty();
        assertThat(Totp.step(KEY, code(1), NOW, STEP)).hasValue(STEP + 1);
    }

    @Test
    void takesNothingElse() {
        assertThat(Totp.step(KEY, "", NOW, 0)).isEmpty();
        assertThat(Totp.step(KEY, code(0) + "0", NOW, 0)).isEmpty();
    }

    private static String code(int steps) {
        return Totp.code(KEY, STEP + steps, 6);
    }
}
