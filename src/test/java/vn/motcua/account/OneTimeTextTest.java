package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimeTextTest {

    @Test
    void isReadWithoutConfusion() {
        assertThat(OneTimeText.ofGroups(4)).matches("[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){3}");
    }

    @Test
    void isNeverTheSame() {
        assertThat(Stream.generate(() -> OneTimeText.ofGroups(3)).limit(1000).collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @Test
    void isRecognisedHoweverItIsTyped() {
        String shown = OneTimeText.ofGroups(3);

        assertThat(OneTimeText.normal(shown)).isEqualTo(shown);
        assertThat(OneTimeText.normal(" " + shown.replace("-", " ").toUpperCase(Locale.ROOT)))
                .isEqualTo(shown);
        assertThat(OneTimeText.normal(shown.replace("-", ""))).isEqualTo(shown);
        assertThat(OneTimeText.normal("")).isEmpty();
    }

    @Test
    void isAlwaysAGoodPassword() {
        assertThat(PasswordPolicy.mistakes(FirstPassword.next(), "quantri")).isEmpty();
    }
}
