package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1, 1",
        "0, 0, 1, 1",
        "0, 1, 0, 1",
        "0, 1, 1, 0",
        "0, 1, 101, 1",
        "0, 1, 1, 100001",
        "0, 50000001, 1, 1"
    })
    void refusesLimitsThatTheParserDoesNotHold(long file, long chars, int depth, int elements) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentLimits(file, chars, depth, elements));
    }

    @Test
    void letsTheLargestDocumentOfTheContractThrough() {
        String component = "<TenThanhPhan value=\"" + "&#x1EBF;".repeat(1_000) + "\"/>";
        String xml = "<data><ThanhPhanHoSo>" + component.repeat(200) + "</ThanhPhanHoSo></data>";

        assertThatNoException().isThrownBy(() -> Documents.read(xml).close());
    }
}
