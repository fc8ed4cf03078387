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

    private final AgencyBook book = AgencyBook.of(List.of(
            entry(OLD), entry(NEW), new AgencyTable.Entry(ENDED, Optional.empty(), List.of(2, 1)), entry(EARLIER)));

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
        assertThat(book.namedSuccessors(ENDED)).containsExactly(NEW, OLD);
        assertThat(book.successors(ENDED, SPLIT)).containsExactly(NEW);
        assertThat(book.successors(NEW, TODAY)).isEmpty();
    }

    @Test
    void followsSuccessorsToThoseValidOnTheDay() {
        LocalDate again = LocalDate.of(2025, 7, 1);
        Agency first = agency(1, "18082", OLD.validFrom(), Optional.of(SPLIT));
        Agency half = agency(2, "18083", OLD.validFrom(), Optional.of(again));
        Agency otherHalf = agency(3, "18084", OLD.validFrom(), Optional.empty());
        Agency last = agency(4, "18085", OLD.validFrom(), Optional.empty());
        AgencyBook chain = AgencyBook.of(List.of(
                new AgencyTable.Entry(first, Optional.empty(), List.of(2, 3)),
                new AgencyTable.Entry(half, Optional.empty(), List.of(4, 3)),
                entry(otherHalf),
                entry(last)));

        assertThat(chain.successors(first, again.minusDays(1))).containsExactly(half, otherHalf);
        assertThat(chain.successors(first, again)).containsExactly(last, otherHalf);
        assertThat(chain.successors(half, again)).containsExactly(last, otherHalf);
    }

    @Test
    void followsNoCircleForEver() {
        Agency one = agency(1, "18082", OLD.validFrom(), Optional.of(SPLIT));
        Agency other = agency(2, "18083", OLD.validFrom(), Optional.of(SPLIT));

        AgencyBook circle = AgencyBook.of(List.of(
                new AgencyTable.Entry(one, Optional.empty(), List.of(2)),
                new AgencyTable.Entry(other, Optional.empty(), List.of(1))));

        assertThat(circle.successors(one, TODAY)).isEmpty();
    }

    @Test
    void knowsNoCodeBeforeItsFirstDay() {
        assertThat(book.byCode("436", OLD.validFrom().minusDays(1))).isEmpty();
        assertThat(book.everByCode("436", OLD.validFrom())).containsExactly(OLD);
    }

    @Test
    void takesAnotherCodeForAnAgencyThatHasIt() {
        Agency before = agency(1, "18151", OLD.validFrom(), Optional.of(SPLIT));
        Agency merged = agency(2, "18163", OLD.validFrom(), Optional.empty());
        AgencyBook aliased = AgencyBook.of(List.of(
                entry(before),
                new AgencyTable.Entry(
                        merged,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new AgencyTable.Form(OLD.validFrom(), merged.name(), Optional.empty())),
                        List.of(),
                        List.of("18151"))));

        assertThat(aliased.byCode("18151", TODAY)).contains(merged);
        assertThat(aliased.everByCode("18151", TODAY)).containsExactly(merged, before);
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
