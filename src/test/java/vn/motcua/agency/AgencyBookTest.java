package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencyBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SPLIT = LocalDate.of(2021, 1, 1);

    private static final Agency OLD = agency(1, "436", LocalDate.of(2016, 5, 10), Optional.of(SPLIT));
    private static final Agency NEW = agency(2, "436", SPLIT, Optional.empty());
    private static final Agency ENDED = agency(3, "18070", LocalDate.of(2016, 5, 10), Optional.of(SPLIT));
    private static final Agency EARLIER = agency(4, "18070", LocalDate.of(2010, 1, 1), Optional.of(ENDED.validFrom()));

    private final AgencyBook book = AgencyBook.of(
            List.of(
                    entry(OLD),
                    entry(NEW),
                    new AgencyTable.Entry(ENDED, Optional.empty(), List.of(2, 1)),
                    entry(EARLIER)));

    @Test
    void knowsWhatACodeMeansOnADay() {
        assertThat(book.byCode("436", TODAY)).contains(NEW);
        assertThat(book.byCode("436", SPLIT)).contains(NEW);
        assertThat(book.byCode("436", SPLIT.minusDays(1))).contains(OLD);
    }

    @Test
    void findsTheLatestHolderOfACodeThatEnded() {
        assertThat(book.byCode("18070", TODAY)).contains(ENDED);
    }

    @Test
    void findsACodeInAnyCaseAndWithBlanks() {
        Agency department = agency(5, "sXd", SPLIT, Optional.empty());
        AgencyBook written = AgencyBook.of(List.of(entry(department)));

        assertThat(written.byCode("sxd", TODAY)).contains(department);
        assertThat(written.byCode("\u00A0SXD \r\n", TODAY)).contains(department);
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(book.byCode("", TODAY)).isEmpty();
        assertThat(book.byCode("43", TODAY)).isEmpty();
        assertThat(book.byCode("4 36", TODAY)).isEmpty();
    }

    @Test
    void namesSuccessorsInTheirOrder() {
        assertThat(book.successors(ENDED)).containsExactly(NEW, OLD);
        assertThat(book.successors(NEW)).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheRegister() {
        assertThat(book.agencies()).containsExactly(OLD, NEW, ENDED, EARLIER);
    }

    @Test
    void refusesAKeyThatTheDatabaseCannotHold() {
        assertThat(book.byId(3)).isEqualTo(ENDED);
        assertThatIllegalStateException().isThrownBy(() -> book.byId(99));
    }

    private static Agency agency(int id, String code, LocalDate validFrom, Optional<LocalDate> validTo) {
        return new Agency(id, code, "Đơn vị " + id, AgencyKind.DISTRICT, validFrom, validTo);
    }

    private static AgencyTable.Entry entry(Agency agency) {
        return new AgencyTable.Entry(agency, Optional.empty(), List.of());
    }
}
