package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String NAME = "Nguyễn Thị Phượng";

    @Test
    void putsLettersAndTheirMarksTogether() {
        String decomposed = Normalizer.normalize(NAME, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(NAME);
        assertThat(Texts.normal(decomposed)).isEqualTo(NAME);
        assertThat(Texts.normal(NAME)).isEqualTo(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t\r\n", "\u00A0", "\u202F", "\u3000", "\uFEFF", "\u200B", "\u0000", "\u2028"})
    void takesOffWhatNobodySees(String blank) {
        assertThat(Texts.normal(blank + "HS-1" + blank + blank)).isEqualTo("HS-1");
        assertThat(Texts.normal(blank + blank)).isEmpty();
    }

    @Test
    void keepsWhatIsInside() {
        assertThat(Texts.normal(" A\u00A0B  C\u200BD ")).isEqualTo("A\u00A0B  C\u200BD");
    }

    @Test
    void keepsACombiningMarkAtTheBeginning() {
        assertThat(Texts.normal(" \u0301a")).isEqualTo("\u0301a");
    }

    @Test
    void keepsLettersOutsideTheBasicPlane() {
        assertThat(Texts.normal(" \uD840\uDC00 ")).isEqualTo("\uD840\uDC00");
    }

    @Test
    void changesNoPairOfLettersThatAreComposedAlready() {
        int[] letters = IntStream.concat(IntStream.range('!', 0x300), IntStream.range(0x1E00, 0x1F00))
                .toArray();
        for (int first : letters) {
            for (int second : letters) {
                String pair = "x" + Character.toString(first) + Character.toString(second) + "x";
                assertThat(Normalizer.isNormalized(pair, Normalizer.Form.NFC)
                                || !Texts.normal(pair).equals(pair))
                        .isTrue();
            }
        }
    }

    @Test
    void foldsAccentsCaseAndGaps() {
        assertThat(Texts.folded("  UBND Phường\u00A0 Đại  Nài ")).isEqualTo("ubnd phuong dai nai");
        assertThat(Texts.folded("U\u031BU ĐÃI")).isEqualTo("uu dai");
    }
}
