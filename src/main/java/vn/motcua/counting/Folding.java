package vn.motcua.counting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Folds what was added to the figures every few seconds; a figure reads the rest beside the sums, and is never old. */
@Configuration(proxyBeanMethods = false)
class Folding {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int AT_ONCE = 20_000;

    @Bean
    RecurringTask<Void> countingFoldTask(FoldTable table) {
        return Tasks.recurring("counting-fold", Schedules.fixedDelay(EVERY)).execute((instance, context) -> all(table));
    }

    private static void all(FoldTable table) {
        int folded;
        do {
            folded = table.fold(AT_ONCE);
        } while (folded == AT_ONCE);
    }
}
