package vn.motcua.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets addresses whose time is over, and counts mails that wait or were given up. */
@Configuration(proxyBeanMethods = false)
class NoticeRetention {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> noticeRetentionTask(SubscriptionTable table, Clock clock) {
        return Tasks.recurring("notice-retention", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> table.removeEnded(clock.instant()));
    }

    @Bean
    InitializingBean noticeMeters(MailTable table, MeterRegistry meters) {
        return () -> {
            Gauge.builder("motcua.notice.waiting", table, MailTable::waiting)
                    .description("mails to followers of dossiers that wait to be sent")
                    .register(meters);
            Gauge.builder("motcua.notice.given.up", table, MailTable::givenUp)
                    .description("mails to followers of dossiers that no mail server took")
                    .register(meters);
        };
    }
}
