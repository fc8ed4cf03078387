package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON, where it stops being so, and what to do. */
class MalformedJsonTest {

    private static final DocumentShape SHAPE =
            DocumentShape.of(DocumentShape.single("code"), DocumentShape.repeated("components"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                        | 1 | 1  | rỗng
        ` `                       | 1 | 1  | rỗng
        []                        | 1 | 1  | đối tượng
        "x"                       | 1 | 1  | đối tượng
        {                         | 1 | 2  | kết thúc giữa chừng
        {"code":"x                | 1 | 11 | kết thúc giữa chừng
        {"code":"x",}             | 1 | 13 | dấu phẩy thừa
        {"code":'x'}              | 1 | 9  | nháy kép thẳng
        {“code”:"x"}              | 1 | 2  | nháy kép thẳng
        {"code" "x"}              | 1 | 9  | cú pháp
        {"code":NaN}              | 1 | 12 | cú pháp
        {"code":"x"} {}           | 1 | 14 | sau đối tượng
        {code:"x"}                | 1 | 2  | cú pháp
        """)
    void saysWhereAndWhatToDo(String json, int line, int column, String reason) {
        MalformedDocument mistake = mistake(json.getBytes(StandardCharsets.UTF_8));

        assertThat(mistake.reason()).contains(reason);
        assertThat(mistake.line()).isEqualTo(line);
        assertThat(mistake.column()).isEqualTo(column);
    }

    @Test
    void countsLinesAsEditorsDo() {
        assertThat(mistake("{\r\n\"code\":\n'x'}".getBytes(StandardCharsets.UTF_8))
                        .line())
                .isEqualTo(3);
        assertThat(JsonMistake.position("a\rb\r\nc\nd", 7).line()).isEqualTo(4);
    }

    @Test
    void namesALineBreakInsideAString() {
        assertThat(mistake("{\"code\":\"a\nb\"}".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .contains("ký tự điều khiển");
    }

    @Test
    void takesNothingButUtf8() {
        MalformedDocument mistake = mistake("{\"code\":\"\u00C1\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistake.reason()).contains("UTF-8");
        assertThat(mistake.column()).isEqualTo(10);
        assertThat(mistake("{}".getBytes(StandardCharsets.UTF_16)).reason()).contains("UTF-8");
    }

    @Test
    void endsDeepNestingAndFloodsOfValuesEarly() {
        String deep = "{\"x\":" + "[".repeat(100_000);
        String many = "{\"x\":[" + "1,".repeat(50_000) + "1]}";

        assertThat(mistake(deep.getBytes(StandardCharsets.UTF_8)).reason()).contains("16 cấp");
        assertThat(mistake(many.getBytes(StandardCharsets.UTF_8)).reason()).contains("20000 giá trị");
    }

    @Test
    void quotesNothingOfTheBodyInItsMessage() {
        assertThat(mistake("{\"code\":Nguyễn}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageNotContaining("Nguy");
    }

    private static MalformedDocument mistake(byte[] body) {
        return assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> JsonFields.read(body, SHAPE, JsonLimits.DOCUMENT))
                .actual();
    }
}
