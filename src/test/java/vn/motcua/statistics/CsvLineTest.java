package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.CsvText;

class CsvLineTest {

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertThat(CsvLine.of(List.of("Đất đai", "a,b", "say \"có\"", "hai\ndòng", "")))
                .isEqualTo("Đất đai,\"a,b\",\"say \"\"có\"\"\",\"hai\ndòng\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://a\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldReckonBecomesText(String text) {
        assertThat(CsvLine.text(text).replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
    }

    @Test
    void aReaderGetsBackWhatWasWritten() {
        List<String> texts = List.of("UBND xã Kỳ Anh, \"mới\"", "1.001193", "dòng\r\nhai", "x");

        assertThat(CsvText.rows(CsvLine.MARK + CsvLine.of(texts)).getFirst().cells())
                .isEqualTo(texts);
    }
}
