package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Shipped.at;
import static vn.motcua.calendar.Shipped.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.calendar.Step.Effect;
import vn.motcua.calendar.Step.Later;
import vn.motcua.procedure.SupplementRule;

class DeadlineWordsTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ResourceBundleMessageSource MESSAGES = messages();
    private static final DeadlineWords WORDS = new DeadlineWords(MESSAGES);

    @Test
    void tellsTheWholeStoryInVietnamese() {
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-04-28T09:00"), days(10))
                .under(SupplementRule.CONTINUE)
                .pausedBy(List.of(Pause.between(at("2026-05-05T09:00"), at("2026-05-08T08:00"))));
        assertThat(told(question))
                .containsExactly(
                        "10 ngày làm việc, tính từ 28/04/2026 (không kể ngày này)",
                        "không tính ngày nghỉ hằng tuần",
                        "nghỉ 30/04–01/05/2026 (Ngày Chiến thắng 30/4, Ngày Quốc tế lao động 1/5)",
                        "tạm dừng 3 ngày làm việc chờ bổ sung (05/05–08/05/2026), thời gian còn lại được tính tiếp");
        assertThat(WORDS.due(derivation(question), VIETNAMESE)).isEqualTo("17:00 thứ Ba 19/05/2026");
    }

    @Test
    void tellsItInEnglish() {
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-11-06T17:01"), days(1))
                .extendedBy(List.of(
                        new Extension(at("2026-11-10T09:00"), LocalDate.of(2026, 11, 15), "a survey is under way")));
        assertThat(WORDS.sentences(derivation(question), Locale.ENGLISH))
                .containsExactly(
                        "received at 17:01 Friday 06/11/2026, after closing, so counted as received on Monday"
                                + " 09/11/2026",
                        "1 working day from 09/11/2026, not counting that day",
                        "on 10/11/2026 the agency apologised and gave Monday 16/11/2026 as the new date "
                                + "(reason: a survey is under way)");
    }

    @Test
    void saysThatTetIsOnlyExpected() {
        assertThat(told(DeadlineQuestion.of(at("2027-02-03T08:00"), days(5))))
                .contains("nghỉ 05/02–11/02/2027 (Tết Nguyên đán, Nghỉ bù Tết Nguyên đán; dự kiến)");
    }

    @Test
    void saysWhyALastDayMoved() {
        assertThat(told(DeadlineQuestion.of(at("2026-11-05T09:00"), Shipped.calendarDays(3))))
                .containsExactly(
                        "3 ngày, tính từ 05/11/2026 (không kể ngày này)",
                        "ngày cuối rơi vào Chủ nhật 08/11/2026 là ngày nghỉ nên chuyển sang thứ Hai 09/11/2026");
    }

    @Test
    void tellsTheDaysOffOfTheNewCountOnly() {
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-11-02T09:00"), days(16))
                .under(SupplementRule.RESTART)
                .pausedBy(List.of(Pause.between(at("2026-11-04T09:00"), at("2026-11-05T09:00"))));
        assertThat(told(question))
                .contains("chờ bổ sung (04/11–05/11/2026), thời hạn được tính lại từ đầu từ 05/11/2026")
                .filteredOn(sentence -> sentence.contains("Ngày Văn hóa"))
                .containsExactly("nghỉ 24/11/2026 (Ngày Văn hóa Việt Nam)");
    }

    @Test
    void saysThatTheClockStands() {
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-11-02T09:00"), days(10))
                .under(SupplementRule.CONTINUE)
                .pausedBy(List.of(Pause.since(at("2026-11-04T09:00"))))
                .asOf(at("2026-11-06T10:00"));
        assertThat(told(question))
                .contains("đang tạm dừng chờ bổ sung từ 04/11/2026, đến nay 2 ngày làm việc; hạn còn lùi theo");
    }

    @Test
    void countsHoursFromTheMoment() {
        assertThat(told(DeadlineQuestion.of(at("2026-11-12T12:00"), Shipped.hours(1))))
                .containsExactly(
                        "nhận lúc 12:00 thứ Năm 12/11/2026, giờ nghỉ trưa, nên tính từ 13:30 thứ Năm 12/11/2026",
                        "1 giờ làm việc, tính từ 13:30 thứ Năm 12/11/2026");
    }

    @Test
    void hasWordsForEverythingThatCanHappen() {
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            Phrases phrases = new Phrases(MESSAGES, locale);
            for (Later later : Later.values()) {
                if (later != Later.NOT) {
                    assertThat(phrases.of("later." + later, "A", "B")).contains("A", "B");
                }
            }
            for (Effect effect : Effect.values()) {
                assertThat(phrases.of("paused." + effect, "A", "B", "C")).doesNotContain("{");
                if (effect != Effect.NONE) {
                    assertThat(phrases.of("paused." + effect + ".open", "A", "B", "C"))
                            .doesNotContain("{");
                }
            }
            for (Span.Unit unit : Span.Unit.values()) {
                assertThat(phrases.of("span." + unit, 2, 3)).contains("2");
            }
        }
    }

    private static List<String> told(DeadlineQuestion question) {
        return WORDS.sentences(derivation(question), VIETNAMESE);
    }

    private static Derivation derivation(DeadlineQuestion question) {
        return Deadlines.reckon(question, Shipped.CALENDAR).derivation();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
