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

    /** The same whether letters come one by one or in fours. */
    private static Optional<byte[]> decoded(String text) throws IOException {
        Optional<byte[]> oneByOne = decoded(text, false);
        Optional<byte[]> inFours = decoded(text, true);
        assertThat(inFours.isPresent()).isEqualTo(oneByOne.isPresent());
        inFours.ifPresent(bytes -> assertThat(bytes).isEqualTo(oneByOne.get()));
        return inFours;
    }

    private static Optional<byte[]> decoded(String text, boolean inFours) throws IOException {
        char[] chars = text.toCharArray();
        try (FileContent content = new FileContent(10_000)) {
            Base64Decoder decoder = new Base64Decoder(content);
            int at = 0;
            while (at < chars.length) {
                at += inFours ? decoder.acceptFours(chars, at, chars.length) : 0;
                if (at < chars.length && !decoder.accept(chars[at++])) {
                    return Optional.empty();
                }
            }
            return decoder.end() ? Optional.of(content.bytes(0, 10_000)) : Optional.empty();
        }
    }
}
