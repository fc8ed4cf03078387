package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCursorTest {

    @Test
    void isReadAsItIsWritten() {
        ChangeCursor cursor = new ChangeCursor(812, 45, 3);
        assertThat(ChangeCursor.parse(cursor.text())).contains(cursor);
    }

    @Test
    void nothingMeansTheBeginning() {
        assertThat(ChangeCursor.parse("").orElseThrow().position()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1", "1-2-3", "c1-2-3-4", "c-1-2-3", "c1-2-99999999999", "' or 1=1", "c1-2-3 "})
    void refusesWhatItDidNotWrite(String text) {
        assertThat(ChangeCursor.parse(text)).isEmpty();
    }

    @Test
    void doesNotGoBack() {
        ChangeCursor far = new ChangeCursor(9, 1, 1);
        assertThat(far.orLater(ChangeCursor.before(9))).isEqualTo(far);
        assertThat(far.orLater(ChangeCursor.before(10))).isEqualTo(ChangeCursor.before(10));
    }
}
