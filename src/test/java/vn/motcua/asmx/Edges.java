package vn.motcua.asmx;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Edges for tests. */
final class Edges {

    static final AsmxSettings DEFAULTS = new AsmxSettings(
            DataSize.ofMegabytes(160),
            256,
            DataSize.ofGigabytes(2),
            65_536,
            64,
            Duration.ofSeconds(300),
            Duration.ofSeconds(10));

    private Edges() {}

    static AsmxSettings withMaxRequest(DataSize size) {
        return new AsmxSettings(
                size,
                DEFAULTS.maxInFlight(),
                DEFAULTS.spoolLimit(),
                DEFAULTS.memoryThreshold(),
                DEFAULTS.maxDepth(),
                DEFAULTS.readTimeout(),
                DEFAULTS.retryAfter());
    }

    static AsmxSettings withMaxInFlight(int calls) {
        return new AsmxSettings(
                DEFAULTS.maxRequest(),
                calls,
                DEFAULTS.spoolLimit(),
                DEFAULTS.memoryThreshold(),
                DEFAULTS.maxDepth(),
                DEFAULTS.readTimeout(),
                DEFAULTS.retryAfter());
    }

    static AsmxSettings withSpoolLimit(DataSize size) {
        return new AsmxSettings(
                DEFAULTS.maxRequest(),
                DEFAULTS.maxInFlight(),
                size,
                100,
                DEFAULTS.maxDepth(),
                DEFAULTS.readTimeout(),
                DEFAULTS.retryAfter());
    }

    static Edge of(AsmxSettings settings, Optional<AsmxRefusals> refusals) {
        return new Edge(
                settings,
                new Spool(settings.spoolLimit().toBytes()),
                XmlReaders.forRequests(settings.maxDepth()),
                refusals,
                InstantSource.system());
    }
}
