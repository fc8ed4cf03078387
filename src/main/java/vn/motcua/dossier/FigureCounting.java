package vn.motcua.dossier;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the figures of the province counted every hour, the first time at once. */
@Configuration(proxyBeanMethods = false)
class FigureCounting {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> provinceFiguresTask(ProvinceFigures figures) {
        return Tasks.recurring("province-figures", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> figures.count());
    }
}
