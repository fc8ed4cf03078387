package vn.motcua.lookup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets every hour who looked something up, and which second factors were tried, once it counts no more. */
@Configuration(proxyBeanMethods = false)
class LookupSweep {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> lookupSweepTask(LookupGuard guard, LookupPace pace) {
        return Tasks.recurring("lookup-sweep", Schedules.fixedDelay(EVERY)).execute((instance, context) -> {
            guard.sweep();
            pace.sweep();
        });
    }
}
