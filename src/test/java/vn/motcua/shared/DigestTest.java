package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void isEqualByItsBytes() {
        Digest digest = Digest.of(filled(7));

        assertThat(digest).isEqualTo(Digest.of(filled(7))).hasSameHashCodeAs(Digest.of(filled(7)));
        assertThat(digest).isNotEqualTo(Digest.of(filled(8))).isNotEqualTo("07".repeat(32));
    }

    @Test
    void differsByASingleBit() {
        byte[] other = filled(7);
        other[Digest.LENGTH - 1] ^= 1;

        assertThat(Digest.of(other)).isNotEqualTo(Digest.of(filled(7)));
    }

    @Test
    void changesWithNeitherWhatItWasMadeOfNorWhatItGives() {
        byte[] bytes = filled(7);
        Digest digest = Digest.of(bytes);
        bytes[0] = 0;
        digest.bytes()[1] = 0;

        assertThat(digest.bytes()).isEqualTo(filled(7));
    }

    @Test
    void hasThirtyTwoBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(new byte[33]));
    }

    @Test
    void readsAsHexadecimalDigits() {
        assertThat(Digest.of(filled(0xab))).hasToString("ab".repeat(32));
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[Digest.LENGTH];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
