package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberShapeTest {

    private static final Pattern USUAL = Pattern.compile("\\d{9}|\\d{12}|[A-Za-z]{1,2}\\d{6,8}");

    @ParameterizedTest
    @ValueSource(strings = {"183456789", "042090006789", "042 090 006 789", "183.456.789", "B1234567", "PT-123456"})
    void knowsOldAndNewNumbersAndPassports(String number) {
        assertThat(IdNumberShape.isUsual(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567890", "B123", "ABC123456", "1234567A8", "khong co", "183456789/2"})
    void findsAnythingElseOdd(String number) {
        assertThat(IdNumberShape.isUsual(number)).isFalse();
    }

    @Property
    void saysTheSameAsThePatterns(@ForAll("numbers") String number) {
        assertThat(IdNumberShape.isUsual(number))
                .isEqualTo(USUAL.matcher(number.replaceAll("[\\s.-]", "")).matches());
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("A", "zz", "1", "234", "567890", " ", "\t", ".", "-", "\u00a0", "ă", "/")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
