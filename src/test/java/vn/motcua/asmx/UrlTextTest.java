package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a+b|a b",
                "%C4%90%c3%a1|Đá",
                "%u0110%uD83D%uDE00|Đ\uD83D\uDE00",
                "%C4%u0041%90|\uFFFDA\uFFFD",
                "%|%",
                "%4|%4",
                "%zz%4x|%zz%4x",
                "%u12|%u12",
                "%u12g4|%u12g4",
                "%%41|%A",
                "%25%41|%A",
                "%FF|\uFFFD",
            })
    void decodesAsDotNetDoes(String encoded, String text) {
        assertThat(UrlText.decoded(encoded)).isEqualTo(text);
    }

    @Test
    void decodesCharsThatItsBuffersCut() throws IOException {
        String text = "Đ\uD83D\uDE00á".repeat(2_000);
        StringWriter decoded = new StringWriter();
        UrlText url = new UrlText(StandardCharsets.UTF_8, decoded);
        url.add('x');
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            url.add(b & 0xFF);
        }
        url.end();

        assertThat(decoded).hasToString("x" + text);
    }
}
