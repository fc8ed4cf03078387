package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdNumberTest {

    private static final IdNumber CITIZEN = IdNumber.of("042 090 006789").orElseThrow();

    @Test
    void isProvenByItsEndingOrTheWhole() {
        assertThat(CITIZEN.isProvenBy("6789")).isTrue();
        assertThat(CITIZEN.isProvenBy(" 67.89 ")).isTrue();
        assertThat(CITIZEN.isProvenBy("042-090-006789")).isTrue();
    }

    @Test
    void isNotProvenByAnythingElse() {
        assertThat(CITIZEN.isProvenBy("9876")).isFalse();
        assertThat(CITIZEN.isProvenBy("789")).isFalse();
        assertThat(CITIZEN.isProvenBy("06789")).isFalse();
        assertThat(CITIZEN.isProvenBy("")).isFalse();
        assertThat(CITIZEN.isProvenBy("6789".repeat(100))).isFalse();
    }

    @Test
    void comparesPassportsWithoutCase() {
        IdNumber passport = IdNumber.of("b12345678").orElseThrow();

        assertThat(passport.isWhole("B 1234 5678")).isTrue();
        assertThat(passport.ending()).isEqualTo("5678");
    }

    @Test
    void isWholeOnlyWhenLongEnoughNotToBeGuessed() {
        IdNumber shortOne = IdNumber.of("B1234567").orElseThrow();

        assertThat(CITIZEN.isWhole("042090006789")).isTrue();
        assertThat(CITIZEN.isWhole("6789")).isFalse();
        assertThat(shortOne.isWhole("B1234567")).isFalse();
        assertThat(shortOne.isProvenBy("4567")).isTrue();
    }

    @Test
    void isNothingWhenTooShortOrAFiller() {
        assertThat(IdNumber.of("12345")).isEmpty();
        assertThat(IdNumber.of("000000000")).isEmpty();
        assertThat(IdNumber.of("- - -")).isEmpty();
    }
}
