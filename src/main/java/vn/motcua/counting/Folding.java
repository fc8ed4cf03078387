package vn.motcua.counting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.server.Worker;

/**
 * Folds what was added to the figures every second; a figure reads the rest beside the sums, and is never old.
 * Each node does: reading costs as much as there is to fold.
 */
@Configuration(proxyBeanMethods = false)
class Folding {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int AT_ONCE = 20_000;

    @Bean
    @ConditionalOnWebApplication
    Worker countingFold(FoldTable table, MeterRegistry meters) {
        Gauge.builder("motcua.figures.unfolded", table, FoldTable::waiting)
                .description("additions to the figures that were not folded yet; some seconds' worth at most")
                .register(meters);
        return new Worker("counting-fold", EVERY, () -> table.fold(AT_ONCE) == AT_ONCE);
    }
}
