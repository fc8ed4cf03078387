package vn.motcua.print.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookQueryTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-01-31,''",
        "2026-01-01,2026-01-01,''",
        "2026-02-30,2026-03-01,day",
        "'',2026-03-01,day",
        "2026-03-02,2026-03-01,backwards",
        "2025-01-01,2026-01-02,long"
    })
    void saysWhatIsWrongWithTheDays(String from, String to, String problem) {
        assertThat(new BookQuery("sxd", from, to).problem()).isEqualTo(problem);
    }

    @Test
    void asksForThePresentMonth() {
        assertThat(BookQuery.usual(LocalDate.of(2026, 11, 23)))
                .isEqualTo(new BookQuery("", "2026-11-01", "2026-11-23"));
    }
}
