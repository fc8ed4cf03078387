package vn.motcua.statistics;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reports for many who ask the same at once: within half a minute they are given the same one, which says of which
 * moment it is, so that readers take little from the intake. Each node holds a few.
 */
@Component
public class HeldReports {

    private static final int MOST = 64;

    /** @param times whether with handling times */
    record Asked(ReportQuestion question, boolean times) {}

    private final AsyncCache<Asked, Report> held;
    private final Function<Asked, Report> source;

    @Autowired
    HeldReports(Reports reports, HeldSettings settings) {
        this(
                asked -> asked.times() ? reports.withTimes(asked.question()) : reports.report(asked.question()),
                settings.heldFor(),
                Ticker.systemTicker());
    }

    HeldReports(Function<Asked, Report> source, Duration heldFor, Ticker ticker) {
        this.source = source;
        this.held = Caffeine.newBuilder()
                .expireAfterWrite(heldFor)
                .maximumSize(MOST)
                .ticker(ticker)
                .buildAsync();
    }

    /** A report without handling times. */
    public Report report(ReportQuestion question) {
        return of(new Asked(question, false));
    }

    /** A report whose figures have the median and other shares of handling times too. */
    public Report withTimes(ReportQuestion question) {
        return of(new Asked(question, true));
    }

    /** Who asks first makes it, the others wait for it; what fails is not held. */
    private Report of(Asked asked) {
        CompletableFuture<Report> own = new CompletableFuture<>();
        CompletableFuture<Report> others = held.asMap().putIfAbsent(asked, own);
        if (others != null) {
            return made(others);
        }
        try {
            own.complete(source.apply(asked));
        } catch (RuntimeException e) {
            own.completeExceptionally(e);
        }
        return made(own);
    }

    private static Report made(CompletableFuture<Report> report) {
        try {
            return report.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
