package vn.motcua.statistics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.ProvinceTime;

/**
 * Proves the figures every night and sets them right; a difference is an alarm, in the log and as a metric. The first
 * time is at once, so that dossiers from before there were figures are counted.
 */
@Configuration(proxyBeanMethods = false)
class RecountTask {

    private static final Logger LOG = LoggerFactory.getLogger(RecountTask.class);
    private static final LocalTime AT = LocalTime.of(2, 30);

    @Bean
    RecurringTask<Void> nightlyRecount(Recounting recounting) {
        return Tasks.recurring("statistics-recount", new FirstAtOnce(Schedules.daily(ProvinceTime.ZONE, AT)))
                .execute((instance, context) -> alarm(recounting.recount(true, agency -> {})));
    }

    @Bean
    Gauge differingFigures(RecountTable table, MeterRegistry meters) {
        return Gauge.builder(
                        "motcua.figures.differing",
                        table,
                        recounts -> recounts.latest().map(Recount::differing).orElse(0L))
                .description("figures that differed from the dossiers when they were last counted anew")
                .register(meters);
    }

    private static void alarm(Recount recount) {
        if (recount.isClean()) {
            LOG.info("All figures are those of the {} dossiers", recount.dossiers());
        } else {
            LOG.error(
                    "{} figures differed from the dossiers and were set right; {} of {} dossiers are not where their"
                            + " events lead",
                    recount.differing(),
                    recount.untrue(),
                    recount.dossiers());
        }
    }
}
