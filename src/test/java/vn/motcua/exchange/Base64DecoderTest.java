package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64DecoderTest {

    @Property
    void readsWhatEveryEncoderWrites(@ForAll byte[] bytes) throws IOException {
        assertThat(decoded(Base64.getEncoder().encodeToString(bytes))).contains(bytes);
        assertThat(decoded(Base64.getEncoder().withoutPadding().encodeToString(bytes)))
                .contains(bytes);
        assertThat(decoded(Base64.getMimeEncoder().encodeToString(bytes) + "\n"))
                .contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q",
                "QUJDR",
                "QQ=",
                "QQ===",
                "QUI==",
                "QUJD=",
                "QUJD==",
                "=",
                "====",
                "QQ==QUJD",
                "QUJ-",
                "QUJ_",
                "QU\u0110D",
                "data:application/pdf;base64,QUJD",
                "QU\u00A0JD",
                "QU\uFFFDD"
            })
    void refusesWrongPaddingAndOtherLetters(String text) throws IOException {
        assertThat(decoded(text)).isEmpty();
    }

    private static Optional<byte[]> decoded(String text) throws IOException {
        try (FileContent content = new FileContent(10_000)) {
            Base64Decoder decoder = new Base64Decoder(content);
            for (int i = 0; i < text.length(); i++) {
                if (!decoder.accept(text.charAt(i))) {
                    return Optional.empty();
                }
            }
            return decoder.end() ? Optional.of(content.bytes(0, 10_000)) : Optional.empty();
        }
    }
}
