package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    @Test
    void tellsMissingFromEmpty() {
        assertThat(answer("<mahoso/><trangthai></trangthai><madonvi" + XSI + " xsi:nil=\"true\"/>"))
                .isEqualTo("OK CapNhatTrangThaiHoSo mahoso=[] trangthai=[] madonvi=[] maxacthuc=(null)");
    }

    @Test
    void takesAnyOrderAndTheFirstOfTwo() {
        assertThat(answer("<maxacthuc>4</maxacthuc><mahoso>1</mahoso><mahoso><b>2</b></mahoso>"))
                .isEqualTo("OK CapNhatTrangThaiHoSo mahoso=[1] trangthai=(null) madonvi=(null) maxacthuc=[4]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<khac><trong><sau/></trong> chu </khac><mahoso>1</mahoso>",
                "text <mahoso>1</mahoso> text",
                "<!-- c --><?pi?><mahoso>1</mahoso>",
                "<mahoso xmlns=''>0</mahoso><mahoso>1</mahoso>",
                "<MaHoSo>0</MaHoSo><mahoso>1</mahoso>",
                "<mahoso a='b' xmlns:q='urn:q' q:type='x'>1</mahoso>",
            })
    void skipsWhatIsNotAParameter(String parameters) {
        assertThat(answer(parameters)).contains("mahoso=[1] trangthai=(null)");
    }

    @Test
    void findsNothingInElementsWithoutNamespace() {
        assertThat(answer("<mahoso xmlns=''>1</mahoso>")).contains("mahoso=(null)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<![CDATA[<a>&amp;]]>|&lt;a&gt;&amp;amp;",
                "a<![CDATA[b]]>c|abc",
                "&#x110;&#272;&quot;&apos;|ĐĐ\"'",
                "&lt;a/&gt;|&lt;a/&gt;",
                "  x  |  x  ",
                "   |   ",
                "\uD83D\uDE00&#x1F600;|\uD83D\uDE00\uD83D\uDE00",
                "\uFEFFx|\uFEFFx",
            })
    void decodesText(String sent, String got) {
        assertThat(answer("<mahoso>" + sent + "</mahoso>")).contains("mahoso=[" + got + "] trangthai");
    }

    @Test
    void makesLineEndsOneUnlessTheyAreEntities() {
        assertThat(answer("<mahoso>a\r\nb\rc&#xD;\nd</mahoso>")).contains("mahoso=[a\nb\nc\r\nd]");
    }

    @Test
    void losesNothingWhereTheReadersBufferEnds() {
        String sent = "a\r\nb\rc&amp;\r\rd&#xD;\ne\uD83D\uDE00&#x1F600;<![CDATA[\rf]]>\r\n";
        String got = "a\nb\nc&amp;\n\nd\r\ne\uD83D\uDE00\uD83D\uDE00\nf\n";

        // From the first chars of the request to beyond the first whole buffer.
        for (int before = 0; before < 4_100; before += before > 150 && before < 3_700 ? 100 : 1) {
            String answer = answer("<x>" + "y".repeat(before) + "</x><mahoso>" + sent + "</mahoso>");

            assertThat(answer).as("after %d chars", before).contains("mahoso=[" + got + "] trangthai");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b/>", "1<b>2</b>", "1<!-- c -->2", "<?pi?>", "&nbsp;", "&#xB;", "\u000B", "\uFFFE", "]]>"})
    void refusesMarkupAndWhatIsNotText(String text) {
        assertThat(answer("<mahoso>" + text + "</mahoso>")).isEqualTo("400");
    }

    @Test
    void carriesALongTextWhole() {
        String text = "Đ\uD83D\uDE00&amp;".repeat(100_000);

        String answer = answer("<mahoso>" + text + "</mahoso><trangthai>t</trangthai>");

        assertThat(answer.length()).isGreaterThan(text.length());
        assertThat(answer.contains("[" + text + "]")).isTrue();
    }

    private static String answer(String parameters) {
        return Posted.status(parameters).answer();
    }
}
