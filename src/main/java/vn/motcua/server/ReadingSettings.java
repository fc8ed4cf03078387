package vn.motcua.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Connections for reports.
 *
 * @param connections most of them on each node
 * @param timeout after which the database gives up a statement
 * @param patience how long a report waits for a connection
 */
@ConfigurationProperties("motcua.reading")
record ReadingSettings(
        @DefaultValue("4") int connections,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("5s") Duration patience) {}
