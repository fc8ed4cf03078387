package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencyTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 5, 10);
    private static final LocalDate ENDED = LocalDate.of(2021, 1, 1);

    @Test
    void isValidFromItsFirstDay() {
        Agency agency = agency(Optional.empty());

        assertThat(agency.isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(agency.isValidOn(FIRST)).isTrue();
    }

    @Test
    void isNoLongerValidOnTheDayItEnds() {
        Agency agency = agency(Optional.of(ENDED));

        assertThat(agency.isValidOn(ENDED.minusDays(1))).isTrue();
        assertThat(agency.isValidOn(ENDED)).isFalse();
    }

    @Test
    void isValidForEverWithoutAnEnd() {
        assertThat(agency(Optional.empty()).isValidOn(LocalDate.of(9999, 12, 31)))
                .isTrue();
    }

    private static Agency agency(Optional<LocalDate> validTo) {
        return new Agency(1, "sxd", "Sở Xây dựng", AgencyKind.DEPARTMENT, FIRST, validTo);
    }
}
