package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.Texts;

/** Whatever an agency's program escapes comes back as it was, or is refused by name. */
class AnyTextTest {

    @Property
    void comesBackFromAnAttributeOrIsRefused(@ForAll("texts") String text) throws Exception {
        check(text, "<data><MaHoSo value=\"" + escaped(text) + "\"/></data>");
        check(text, "<data><MaHoSo value='" + escaped(text) + "'></MaHoSo></data>");
        check(text, "<data><MaHoSo value='" + referenced(text) + "'/></data>");
    }

    @Property
    void comesBackFromATextOrIsRefused(@ForAll("texts") String text) throws Exception {
        check(text, "<data><MaHoSo>" + escaped(text) + "</MaHoSo></data>");
        check(text, "<data><MaHoSo>" + referenced(text) + "</MaHoSo></data>");
    }

    @Property
    void isReadOrRefusedWithAReasonWhateverTheMarkup(@ForAll("markup") String xml) throws Exception {
        try {
            Documents.read("<data>" + xml + "</data>").close();
        } catch (MalformedDocument e) {
            assertThat(e.reason()).isNotEmpty();
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
        }
    }

    @Example
    void refusesPrivateLettersNonCharactersAndHalves() throws Exception {
        for (String text : new String[] {"\uE000", "\uDB80\uDC00", "\uFDD0", "\uD83F\uDFFE", "\uD800", "a\u0085b"}) {
            check(text, "<data><MaHoSo value=\"" + text + "\"/></data>");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withCharRange(' ', '\u1EF9').ofMaxLength(40),
                Arbitraries.of(
                                "a",
                                " ",
                                "\t",
                                "\r\n",
                                "\n",
                                "\r",
                                "&",
                                "<",
                                ">",
                                "\"",
                                "'",
                                "]]>",
                                "ế",
                                "e\u0301",
                                "\uFEFF",
                                "\u2028",
                                "\uD83D\uDE00",
                                "\uD83D",
                                "\u0001",
                                "\uFFFE")
                        .list()
                        .ofMaxSize(12)
                        .map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<MaHoSo ",
                        "<DinhKem ",
                        "<ToTrinh>",
                        "</ToTrinh>",
                        "</MaHoSo>",
                        "</DinhKem>",
                        "value",
                        "=",
                        "\"",
                        "'",
                        "/>",
                        ">",
                        "<",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "<?p ",
                        "?>",
                        "&#1;",
                        "&amp;",
                        "QUJD",
                        "\n",
                        " ",
                        "\uD800")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static void check(String text, String xml) throws Exception {
        FieldReader fields = Documents.fields(xml);
        String read = fields.optional("MaHoSo", Integer.MAX_VALUE).orElse("");
        if (text.codePoints().anyMatch(AnyTextTest::isWrong)) {
            assertThat(fields.errors()).extracting(FieldError::code).containsExactly(FieldErrorCode.BAD_CHARACTER);
        } else {
            assertThat(fields.errors()).isEmpty();
            assertThat(read).isEqualTo(Texts.normal(text.replace("\r\n", " ").replaceAll("[\t\r\n\u2028\u2029]", " ")));
        }
    }

    private static boolean isWrong(int c) {
        String type = "\\p{Co}|\\p{Cs}|\\p{IsNoncharacter_Code_Point}|\uFFFD|[\\p{Cc}&&[^\\t\\r\\n]]";
        return Character.toString(c).matches(type);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** As Axis writes it: every character by its number, half characters and forbidden ones too. */
    private static String referenced(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints()
                .forEach(c -> xml.append("&#x").append(Integer.toHexString(c)).append(';'));
        return xml.toString();
    }
}
