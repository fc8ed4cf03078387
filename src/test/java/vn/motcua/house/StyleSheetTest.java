package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A browser says nothing of a rule that was never closed: it takes all that follows for a part of it. */
class StyleSheetTest {

    private static final List<Path> SHEETS = SourceFiles.under(Path.of("src/main/resources/static/css"), ".css");

    @Test
    void everyRuleIsClosedBeforeTheNextBegins() {
        assertThat(SHEETS)
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(openAtItsEnd(SourceFiles.read(sheet)))
                        .as(sheet.toString())
                        .isZero());
    }

    private static long openAtItsEnd(String text) {
        return text.chars().filter(letter -> letter == '{').count()
                - text.chars().filter(letter -> letter == '}').count();
    }
}
