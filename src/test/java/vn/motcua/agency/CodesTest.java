package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void comparesWithoutCaseAndBlanks() {
        assertThat(Codes.same(" SXD\u00A0", "sxd")).isTrue();
        assertThat(Codes.same("sxd", "sxd1")).isFalse();
    }

    @Test
    void takesCodesThatNoWireSpoils() {
        assertThat(List.of("sxd", "18070", "H27.12.3", "a_b-c", "x".repeat(32))).allMatch(Codes::isWellFormed);
        assertThat(List.of("", "a b", ".a", "sở", "a|b", "a/b", "x".repeat(33))).noneMatch(Codes::isWellFormed);
    }

    @Test
    void knowsBothFormsOfNationalCodes() {
        assertThat(List.of("H27", "H27.12", "H27.12.3", "000.00.01.H27", "000.01.12.H27"))
                .allMatch(Codes::looksNational);
        assertThat(List.of("", "h27.12", "H27.", "27.12", "000.00.H27", "H27.1234", "H27 12"))
                .noneMatch(Codes::looksNational);
    }
}
