package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureCodeTest {

    @Test
    void hasAtLeastFourDigitsAndMoreWhenTheyAreNeeded() {
        assertThat(new ProcedureCode("SXD", 1).text()).isEqualTo("SXD-0001");
        assertThat(new ProcedureCode("18070", 9999).text()).isEqualTo("18070-9999");
        assertThat(new ProcedureCode("CHUNG", 12345).text()).isEqualTo("CHUNG-12345");
    }

    @Test
    void beginsWithTheLettersAndDigitsOfTheAgencysCode() {
        assertThat(ProcedureCode.prefixOf("sxd")).isEqualTo("SXD");
        assertThat(ProcedureCode.prefixOf("bql-kkt.1")).isEqualTo("BQLKKT1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SXD-0001", "sxd-0001", "436-12345", "HTI-278812"})
    void keepsItsShapeForItself(String code) {
        assertThat(ProcedureCode.isReserved(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-HTI-900001-TT", "BTN-VLG-265064", "1.001193.000.00.00.H27", "SXD-001", "SXD0001"})
    void leavesOtherShapesToOthers(String code) {
        assertThat(ProcedureCode.isReserved(code)).isFalse();
    }
}
