package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Shipped.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Deadlines.ExtensionOutcome;

class ExtensionTest {

    private static final DeadlineQuestion QUESTION = DeadlineQuestion.of(at("2026-11-02T09:00"), Shipped.days(10));

    @Test
    void setsANewDayThatIsWorked() {
        ExtensionOutcome outcome = Deadlines.extend(QUESTION, to(LocalDate.of(2026, 11, 21)), 1, Shipped.CALENDAR);
        assertThat(outcome).isInstanceOfSatisfying(ExtensionOutcome.Extended.class, extended -> {
            assertThat(extended.deadline().dueAt()).isEqualTo(at("2026-11-23T17:00"));
            assertThat(extended.deadline().derivation().replay()).isEqualTo(at("2026-11-23T17:00"));
        });
    }

    @Test
    void isGivenNoMoreOftenThanAllowed() {
        DeadlineQuestion extended = QUESTION.extendedBy(List.of(to(LocalDate.of(2026, 11, 20))));
        assertThat(Deadlines.extend(extended, to(LocalDate.of(2026, 11, 27)), 1, Shipped.CALENDAR))
                .isEqualTo(new ExtensionOutcome.TooMany(1));
        assertThat(Deadlines.extend(extended, to(LocalDate.of(2026, 11, 27)), 2, Shipped.CALENDAR))
                .isInstanceOf(ExtensionOutcome.Extended.class);
    }

    @Test
    void isLaterThanTheDayItReplaces() {
        assertThat(Deadlines.extend(QUESTION, to(LocalDate.of(2026, 11, 16)), 1, Shipped.CALENDAR))
                .isEqualTo(new ExtensionOutcome.NotLater(at("2026-11-16T17:00")));
    }

    private static Extension to(LocalDate day) {
        return new Extension(at("2026-11-13T09:00"), day, "Chờ kết quả khảo sát");
    }
}
