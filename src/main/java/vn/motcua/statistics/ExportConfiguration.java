package vn.motcua.statistics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.FigureDossiers;

/** Has exports written, and removed when their time is over. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    private static final ExportRun.Sizes SIZES = new ExportRun.Sizes(2_000, 1 << 20);
    private static final Duration REMOVED_EVERY = Duration.ofHours(1);

    @Bean
    ExportRun exportRun(FigureDossiers dossiers, FigureFiles files, ExportLease lease, Clock clock) {
        return new ExportRun(dossiers, files, lease, clock, SIZES);
    }

    @Bean
    @ConditionalOnWebApplication
    ExportWorker exportWorker(ExportLease lease, ExportRun run) {
        return new ExportWorker(lease, run);
    }

    @Bean
    RecurringTask<Void> exportRemovalTask(ExportTable table, Clock clock) {
        return Tasks.recurring("statistics-export-removal", Schedules.fixedDelay(REMOVED_EVERY))
                .execute((instance, context) -> table.removeEnded(clock.instant()));
    }
}
