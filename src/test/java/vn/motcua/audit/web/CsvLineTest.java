package vn.motcua.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void quotesEveryCell() {
        assertThat(CsvLine.of(List.of("a", "b,c", "", "say \"no\""))).isEqualTo("""
            "a","b,c","","say ""no""\"\r
            """);
    }

    @Test
    void letsNoSpreadsheetCalculate() {
        assertThat(CsvLine.of(List.of("=HYPERLINK(1)", "+1", "-1", "@x", "1-1")))
                .isEqualTo("\"'=HYPERLINK(1)\",\"'+1\",\"'-1\",\"'@x\",\"1-1\"\r\n");
    }
}
