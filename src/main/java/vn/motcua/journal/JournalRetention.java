package vn.motcua.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.ProvinceTime;

/** Removes calls from the journal every night that have been kept long enough. */
@Configuration(proxyBeanMethods = false)
class JournalRetention {

    private static final Logger LOG = LoggerFactory.getLogger(JournalRetention.class);
    private static final LocalTime NIGHT = LocalTime.of(2, 40);
    private static final int BATCH = 5_000;

    @Bean
    RecurringTask<Void> journalRetentionTask(JournalTable table, JournalSettings settings, Clock clock) {
        return Tasks.recurring("journal-retention", Schedules.daily(ProvinceTime.ZONE, NIGHT))
                .execute((instance, context) -> remove(table, settings, clock));
    }

    static void remove(JournalTable table, JournalSettings settings, Clock clock) {
        Instant before = clock.instant().minus(Duration.ofDays(settings.days()));
        long removed = 0;
        int batch;
        do {
            batch = table.removeBefore(before, BATCH);
            removed += batch;
        } while (batch == BATCH);
        LOG.info("{} calls removed from the journal after {} days", removed, settings.days());
    }
}
