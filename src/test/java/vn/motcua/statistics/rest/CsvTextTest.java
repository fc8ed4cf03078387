package vn.motcua.statistics.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void isReadBackAsItWas() {
        String text = text(List.of("Nói \"có\", rồi\r\nxuống dòng", ""));

        assertThat(text).startsWith("\uFEFF");
        assertThat(CsvReader.rows(text.substring(1)))
                .containsExactly(Map.of("a", "Nói \"có\", rồi\r\nxuống dòng", "b", ""));
    }

    @Test
    void noSpreadsheetTakesATextForAFormula() {
        assertThat(text(List.of("=1+2", "-5"))).contains("'=1+2,-5");
    }

    private static String text(List<String> row) {
        return new String(CsvText.of(List.of("a", "b"), Stream.of(row)), StandardCharsets.UTF_8);
    }
}
