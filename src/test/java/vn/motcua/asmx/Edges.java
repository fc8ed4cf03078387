package vn.motcua.asmx;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Edges for tests. */
final class Edges {

    static final AsmxSettings DEFAULTS = settings(
            DataSize.ofMegabytes(160), 256, DataSize.ofGigabytes(2), DataSize.ofGigabytes(1), 65_536, 300, false);

    private Edges() {}

    static AsmxSettings withMaxRequest(DataSize size) {
        return settings(size, 256, DataSize.ofGigabytes(2), DataSize.ofGigabytes(1), 65_536, 300, false);
    }

    static AsmxSettings withMaxInFlight(int calls) {
        return settings(
                DataSize.ofMegabytes(160), calls, DataSize.ofGigabytes(2), DataSize.ofGigabytes(1), 65_536, 300, false);
    }

    /** Small texts go to files, too. */
    static AsmxSettings withSpoolLimit(DataSize size) {
        return withSpoolLimits(size, size);
    }

    static AsmxSettings withSpoolLimits(DataSize all, DataSize perAddress) {
        return settings(DataSize.ofMegabytes(160), 256, all, perAddress, 100, 300, false);
    }

    static AsmxSettings withReadTimeout(int seconds) {
        return settings(
                DataSize.ofMegabytes(160), 256, DataSize.ofGigabytes(2), DataSize.ofGigabytes(1), 100, seconds, false);
    }

    static AsmxSettings withForms() {
        return settings(
                DataSize.ofMegabytes(1), 256, DataSize.ofGigabytes(2), DataSize.ofGigabytes(1), 65_536, 300, true);
    }

    static Edge of(AsmxSettings settings, Optional<AsmxRefusals> refusals) {
        return new Edge(
                settings,
                new Spool(
                        settings.spoolLimit().toBytes(),
                        settings.spoolLimitPerAddress().toBytes()),
                XmlReaders.forRequests(settings.maxDepth()),
                refusals,
                InstantSource.system());
    }

    private static AsmxSettings settings(
            DataSize maxRequest,
            int maxInFlight,
            DataSize spoolLimit,
            DataSize spoolLimitPerAddress,
            int memoryThreshold,
            int readTimeoutSeconds,
            boolean forms) {
        return new AsmxSettings(
                maxRequest,
                maxInFlight,
                spoolLimit,
                spoolLimitPerAddress,
                memoryThreshold,
                64,
                Duration.ofSeconds(readTimeoutSeconds),
                DataSize.ofKilobytes(1),
                Duration.ofSeconds(10),
                forms);
    }
}
