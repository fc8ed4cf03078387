package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.motcua.statistics.ReportRow.Note;

class HeldReportsTest {

    private static final ReportQuestion OCTOBER = ReportQuestion.ofProvince(Period.of(YearMonth.of(2026, 10)));
    private static final ReportQuestion NOVEMBER = ReportQuestion.ofProvince(Period.of(YearMonth.of(2026, 11)));

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final HeldReports held = new HeldReports(
            asked -> {
                made.incrementAndGet();
                return report(asked.question());
            },
            Duration.ofSeconds(5),
            nanos::get);

    @Test
    void whoAsksTheSameIsGivenTheSameForSomeSeconds() {
        Report first = held.report(OCTOBER);
        nanos.addAndGet(Duration.ofMillis(4_900).toNanos());

        assertThat(held.report(OCTOBER)).isSameAs(first);
        nanos.addAndGet(Duration.ofMillis(200).toNanos());
        assertThat(held.report(OCTOBER)).isNotSameAs(first);
    }

    @Test
    void otherQuestionsHaveOtherReports() {
        assertThat(held.report(OCTOBER).question()).isEqualTo(OCTOBER);
        assertThat(held.report(NOVEMBER).question()).isEqualTo(NOVEMBER);
        held.withTimes(OCTOBER);

        assertThat(made).hasValue(3);
    }

    @Test
    void manyWhoAskAtOnceHaveItMadeOnce() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        HeldReports slow = new HeldReports(
                asked -> {
                    made.incrementAndGet();
                    await(asking);
                    return report(asked.question());
                },
                Duration.ofSeconds(5),
                nanos::get);
        List<Future<Report>> answers = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                answers.add(readers.submit(() -> slow.report(OCTOBER)));
            }
            asking.countDown();
        }

        Report first = answers.getFirst().get();
        for (Future<Report> answer : answers) {
            assertThat(answer.get()).isSameAs(first);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whatFailsIsTriedAgain() {
        HeldReports failing = new HeldReports(
                asked -> {
                    if (made.incrementAndGet() == 1) {
                        throw new IllegalStateException("too busy");
                    }
                    return report(asked.question());
                },
                Duration.ofSeconds(5),
                nanos::get);

        assertThatIllegalStateException()
                .isThrownBy(() -> failing.report(OCTOBER))
                .withMessage("too busy");
        assertThat(failing.report(OCTOBER).question()).isEqualTo(OCTOBER);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report report(ReportQuestion question) {
        return new Report(
                question,
                Instant.EPOCH,
                LocalDate.EPOCH,
                List.of(),
                new ReportRow(new RowKey.Total(), 0, "", Note.NONE, Figures.NONE, Optional.empty()),
                0);
    }
}
