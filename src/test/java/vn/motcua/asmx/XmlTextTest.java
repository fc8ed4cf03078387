package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đang xử lý|Đang xử lý",
                "a<b>c&d|a&lt;b&gt;c&amp;d",
                "\"x\" 'y'|\"x\" 'y'",
                "a\tb|a\tb",
                "\uD83D\uDE00<|\uD83D\uDE00&lt;",
                "a\u0000b\u000Bc|a\uFFFDb\uFFFDc",
                "\uD83D|\uFFFD",
                "x\uDE00y|x\uFFFDy",
                "\uFFFE\uFFFF|\uFFFD\uFFFD",
            })
    void escapesWhatXmlCannotHold(String text, String escaped) {
        assertThat(XmlText.escape(text)).isEqualTo(escaped);
    }
}
