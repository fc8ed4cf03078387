package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedDocumentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                                      | 1 | 1  | tham số xml rỗng
        ` `                                                     | 1 | 2  | tham số xml rỗng
        <?xml version="1.0"?>                                   | 1 | 22 | tham số xml rỗng
        <?xml version="1.0"                                     | 1 | 20 | tham số xml rỗng
        abc                                                     | 1 | 1  | chữ đứng trước phần tử gốc
        &lt;data&gt;                                            | 1 | 1  | mã hóa hai lần
        <hoso/>                                                 | 1 | 1  | phần tử gốc là <hoso>
        <Data/>                                                 | 1 | 1  | phải là <data>
        <data></data><data/>                                    | 1 | 15 | chỉ gửi một tài liệu
        <data></data>x                                          | 1 | 14 | sau thẻ đóng </data>
        <data> chữ<MaHoSo value="1"/></data>                    | 1 | 8  | chữ nằm ngoài mọi trường
        <data><ToTrinh>chữ</ToTrinh></data>                     | 1 | 16 | chữ nằm ngoài mọi trường
        <data><MaHoSo value="1"/>                               | 1 | 26 | <data> chưa đóng
        <data><MaHoSo value="1"                                 | 1 | 24 | giữa chừng
        <data><MaHoSo value="1                                  | 1 | 23 | thiếu dấu nháy đóng
        <data><![CDATA[ x</data>                                | 1 | 25 | giữa chừng
        <data><MaHoSo value="1"></mahoso></data>                | 1 | 25 | </mahoso> không khớp với thẻ mở <MaHoSo>
        <data><MaHoSo value="1"></data>                         | 1 | 25 | Viết </MaHoSo>
        <data><MaHoSo value="a & b"/></data>                    | 1 | 24 | viết &amp;
        <data><MaHoSo value="a&b"/></data>                      | 1 | 23 | viết &amp;
        <data><MaHoSo value="a&nbsp;b"/></data>                 | 1 | 23 | viết &amp;
        <data><MaHoSo>a &b</MaHoSo></data>                      | 1 | 17 | viết &amp;
        <data><MaHoSo>a &#xyz; b</MaHoSo></data>                | 1 | 17 | viết &amp;
        <data><MaHoSo value="a < b"/></data>                    | 1 | 24 | viết &lt;
        <data><MaHoSo>a < b</MaHoSo></data>                     | 1 | 17 | viết &lt;
        <data><MaHoSo value="1/><NgayHenTra value="2"/></data>  | 1 | 25 | thiếu dấu nháy đóng
        <data><MaHoSo value=1/></data>                          | 1 | 21 | dấu nháy thẳng
        <data><MaHoSo value=“1”/></data>                        | 1 | 21 | dấu nháy thẳng
        <data><MaHoSo value/></data>                            | 1 | 20 | thiếu dấu bằng
        <data><MaHoSo value="Công ty "A""/></data>              | 1 | 31 | viết &quot;
        <data><MaHoSo value="1" value="2"/></data>              | 1 | 35 | thuộc tính value có hai lần
        <data><x:MaHoSo/></data>                                | 1 | 17 | tiền tố x
        <data><MaHoSo>]]></MaHoSo></data>                       | 1 | 17 | ]]&gt;
        <data><!-- a -- b --></data>                            | 1 | 7  | hai dấu gạch ngang
        <data><?xml version="1.0"?></data>                      | 1 | 7  | đứng ở đầu tài liệu
        <?xml version="1"?><?xml version="9"?><data/>           | 1 | 20 | đứng ở đầu tài liệu
        <data><MaHoSo value="1"/ ></data>                       | 1 | 25 | sai cú pháp XML
        <!DOCTYPE data><data/>                                  | 1 | 1  | DTD
        <data/><!doctype x>                                     | 1 | 8  | DTD
        """)
    void saysWhereItIsWrongAndWhatToWrite(String xml, int line, int column, String reason) {
        MalformedDocument thrown = malformed(xml);

        assertThat(thrown.reason()).contains(reason);
        assertThat(thrown.line()).isEqualTo(line);
        assertThat(thrown.column()).isEqualTo(column);
    }

    @Test
    void tellsWhoCopiedTheLettersSampleWhatIsWrongWithIt() {
        MalformedDocument thrown =
                malformed("<data>\n  <MaHoSo value=\"\"></MaHoSo>\n  <YKien value=\"\"></Ykien>\n</data>");

        assertThat(thrown.line()).isEqualTo(3);
        assertThat(thrown.column()).isEqualTo(19);
        assertThat(thrown.reason())
                .isEqualTo("thẻ đóng </Ykien> không khớp với thẻ mở <YKien>. "
                        + "Mẫu in trong công văn 68/VP-CNTT có lỗi này: viết </YKien>.");
    }

    @Test
    void keepsWhatWasSentOutOfTheMessageForLogs() {
        assertThat(malformed("<data><Nguyen-Van-A></data>")).hasMessage("Malformed document at line 1, column 21");
    }

    @Test
    void neverReadsAnExternalEntity() {
        String xml = "<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><data><MaHoSo>&x;</MaHoSo></data>";

        assertThat(malformed(xml).reason()).contains("DTD");
    }

    @Test
    void refusesABillionLaughsAtOnce() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append(
                    "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        String xml = "<!DOCTYPE data [%s]><data><MaHoSo>&e9;</MaHoSo></data>".formatted(entities);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(malformed(xml).reason()).contains("DTD");
        });
    }

    @Test
    void refusesAHundredThousandElementsInsideOneAnother() {
        String xml = "<data>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</data>";

        MalformedDocument thrown = malformed(xml);

        assertThat(thrown.reason()).contains("16 cấp");
        assertThat(thrown.column()).isEqualTo("<data>".length() + 15 * "<a>".length() + 1);
    }

    @Test
    void refusesTooManyElements() {
        assertThat(malformed("<data>" + "<a/>".repeat(2_000) + "</data>").reason())
                .contains("2000 phần tử");
    }

    @Test
    void refusesTooManyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }

        assertThat(malformed("<data><MaHoSo" + attributes + "/></data>").reason())
                .contains("quá nhiều thuộc tính");
    }

    static MalformedDocument malformed(String xml) {
        return catchThrowableOfType(
                MalformedDocument.class,
                () -> DataDocument.read(new StringReader(xml), Documents.SHAPE, DocumentLimits.standard(1000))
                        .close());
    }
}
