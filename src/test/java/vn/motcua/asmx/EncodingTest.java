package vn.motcua.asmx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String ENVELOPE =
            Posted.envelope(Posted.S11, "", Posted.statusElement("<mahoso>Đang xử lý</mahoso>"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml; charset=utf-8",
                "text/xml;charset=UTF-8",
                "TEXT/XML; Charset=\"Utf-8\"",
                "text/xml; charset='utf-8'",
                "text/xml",
                "text/xml; charset=",
                "text/xml; charset=khong-co",
                "text/xml; charset=???",
            })
    void readsUtf8(String contentType) {
        assertThat(read(contentType, ENVELOPE.getBytes(UTF_8))).contains("[Đang xử lý]");
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        assertThat(read("text/xml; charset=utf-16", ENVELOPE.getBytes(UTF_16LE)))
                .contains("[Đang xử lý]");
        assertThat(read("text/xml; charset=utf-16", ENVELOPE.getBytes(UTF_16))).contains("[Đang xử lý]");
        assertThat(read("text/xml; charset=utf-16BE", ENVELOPE.getBytes(UTF_16BE)))
                .contains("[Đang xử lý]");
        assertThat(read("text/xml; charset=unicode", ENVELOPE.getBytes(UTF_16LE)))
                .contains("[Đang xử lý]");
        assertThat(read("text/xml", ENVELOPE.getBytes(UTF_16LE))).contains("[Đang xử lý]");
        assertThat(read("text/xml", ENVELOPE.getBytes(UTF_16BE))).contains("[Đang xử lý]");
    }

    @Test
    void believesTheMarkBeforeTheCharset() {
        assertThat(read("text/xml; charset=utf-16", ("\uFEFF" + ENVELOPE).getBytes(UTF_8)))
                .contains("[Đang xử lý]");
        assertThat(read("text/xml; charset=utf-8", ("\uFEFF" + ENVELOPE).getBytes(UTF_16LE)))
                .contains("[Đang xử lý]");
        assertThat(read("text/xml; charset=utf-8", ("\uFEFF" + ENVELOPE).getBytes(UTF_32LE)))
                .contains("[Đang xử lý]");
    }

    @Test
    void believesTheCharsetBeforeTheDeclaration() {
        String declared = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + ENVELOPE;

        assertThat(read("text/xml; charset=utf-8", declared.getBytes(UTF_8))).contains("[Đang xử lý]");
    }

    @Test
    void readsTheDeclarationWhereThereIsNoCharset() {
        String declared = "<?xml version='1.0' encoding = 'windows-1258'?>"
                + Posted.envelope(Posted.S11, "", Posted.statusElement("<mahoso>Đ</mahoso>"));

        assertThat(read("text/xml", declared.getBytes(Charset.forName("windows-1258"))))
                .contains("[Đ]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "utf-32", "khong-co"})
    void doesNotBelieveADeclarationThatCannotBe(String encoding) {
        String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + ENVELOPE;

        assertThat(read("text/xml", declared.getBytes(UTF_8))).contains("[Đang xử lý]");
        assertThat(read("text/xml; charset=utf-8", declared.getBytes(UTF_8))).contains("[Đang xử lý]");
    }

    @Test
    void replacesInvalidBytes() {
        String latin = Posted.envelope(Posted.S11, "", Posted.statusElement("<mahoso>\u00FF\u00FEa\u00C3</mahoso>"));

        assertThat(read("text/xml; charset=utf-8", latin.getBytes(ISO_8859_1))).contains("[\uFFFD\uFFFDa\uFFFD]");
        assertThat(read("text/xml; charset=us-ascii", latin.getBytes(ISO_8859_1)))
                .contains("[??a?]");
        assertThat(read("text/xml; charset=iso-8859-1", latin.getBytes(ISO_8859_1)))
                .contains("[\u00FF\u00FEa\u00C3]");
    }

    @Test
    void refusesADeclarationThatIsNotFirst() {
        String declared = "<?xml version=\"1.0\"?>" + ENVELOPE;

        assertThat(read("text/xml; charset=utf-8", declared.getBytes(UTF_8))).contains("[Đang xử lý]");
        assertThat(read("text/xml; charset=utf-8", (" " + declared).getBytes(UTF_8)))
                .isEqualTo("400");
    }

    private static String read(String contentType, byte[] bytes) {
        return Posted.soap11("").contentType(contentType).bytes(bytes).answer();
    }
}
