package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;

class DocumentPositionTest {

    private static final String BROKEN_DATE = "<NgayHenTra value='30/02/2016 08:00:00'/>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<data>§</data>",
                "\uFEFF<?xml version='1.0'\n encoding='utf-16'?><data>§</data>",
                "\uFEFF\r\n\t<data>\r\r\n  §</data>",
                "<data><MaHoSo value='&#1;&#x0;'/><HoTenChuHoSo>&#0;\n</HoTenChuHoSo>§</data>",
                "<data><!-- <DinhKem value='AAAA'> --><ToTrinh><DinhKem value='QUJD\nREVG'/></ToTrinh>§</data>",
                "<data><ToTrinh><DinhKem>QUJD&#10;<!-- c\n --><![CDATA[REVG]]></DinhKem></ToTrinh>  §</data>",
                "<data><ToTrinh><DinhKem value=\"\">QUJD</DinhKem></ToTrinh>§</data>"
            })
    void givesTheLineAndColumnOfTheStringAsSent(String template) throws Exception {
        FieldReader fields = Documents.fields(template.replace("§", BROKEN_DATE));
        fields.optionalMoment("NgayHenTra");

        assertThat(onlyError(fields).position()).contains(positionOf('§', template));
    }

    @Test
    void staysRightAfterALargeFileOnTheSameLine() throws Exception {
        String start =
                "<data>\n<ToTrinh><DinhKem value=\"" + Documents.base64(Documents.pdf(500_000)) + "\"/></ToTrinh>";
        FieldReader fields = Documents.fields(start + BROKEN_DATE + "</data>");
        fields.optionalMoment("NgayHenTra");

        assertThat(onlyError(fields).position()).contains(new Position(2, start.length() - 7 + 1));
    }

    @Test
    void staysRightInAMalformedDocumentAfterAFile() {
        String line = "<data><ToTrinh><DinhKem value='QUJD'/></ToTrinh>";

        MalformedDocument thrown = MalformedDocumentTest.malformed(line + "</Data>");

        assertThat(thrown.column()).isEqualTo(line.length() + 1);
    }

    @Test
    void doesNotDependOnHowTheStringArrives() throws Exception {
        String xml = "\uFEFF\n<?xml version='1.0'?><data><ToTrinh><DinhKem value='QU\nJD&#10;'/></ToTrinh>\r\n<!---->"
                + BROKEN_DATE + "</data>";
        try (DataDocument document =
                DataDocument.read(new OneByOne(xml), Documents.SHAPE, DocumentLimits.standard(1000))) {
            document.fields().optionalMoment("NgayHenTra");

            assertThat(onlyError(document.fields()).position()).contains(new Position(4, 8));
        }
    }

    private static FieldError onlyError(FieldReader fields) {
        assertThat(fields.errors()).hasSize(1);
        return fields.errors().getFirst();
    }

    private static Position positionOf(char mark, String text) {
        String before = text.substring(0, text.indexOf(mark))
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return new Position((int) line, before.length() - before.lastIndexOf('\n'));
    }

    /** Gives one character a time, as a slow network may. */
    private static final class OneByOne extends Reader {

        private final StringReader text;

        OneByOne(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] target, int start, int length) throws IOException {
            return text.read(target, start, Math.min(length, 1));
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
