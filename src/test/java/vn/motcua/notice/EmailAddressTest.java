package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.vn", " an.nguyen+ho-so@thu.hatinh.example.vn ", "O'Hara_1@x-y.example.com"})
    void takesWhatPeopleHave(String typed) {
        assertThat(EmailAddress.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@",
                "@example.vn",
                "an@example",
                "an example@example.vn",
                "a@example.vn, b@example.vn",
                "a@example.vn\r\nBcc: b@example.vn",
                "\"An\" <a@example.vn>",
                "a..b@example.vn",
                "a@-example.vn",
                "ân@example.vn"
            })
    void takesNothingThatCouldBeMoreThanOneAddress(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void takesNothingTooLong() {
        assertThat(EmailAddress.of("a".repeat(250) + "@example.vn")).isEmpty();
    }

    @Test
    void isOneWhateverItsCaseAndSaysNothingOfItself() {
        EmailAddress address = EmailAddress.of("An@Example.VN").orElseThrow();

        assertThat(address.folded()).isEqualTo("an@example.vn");
        assertThat(address).hasToString("EmailAddress");
        assertThat(new SubscribeForm("t", "An@Example.VN", false)).hasToString("SubscribeForm");
    }
}
