package vn.motcua.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Connections for reports.
 *
 * @param connections most of them on each node
 * @param reports that are made at a time on each node; 0 for half as many as it has processors, one at least
 * @param timeout after which the database gives up a statement
 * @param patience how long a report waits for its turn, and for a connection
 */
@ConfigurationProperties("motcua.reading")
record ReadingSettings(
        @DefaultValue("4") int connections,
        @DefaultValue("0") int reports,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("5s") Duration patience) {

    /** How many reports are made at a time on a node with so many processors. */
    int reportsOn(int processors) {
        return reports > 0 ? reports : Math.max(1, processors / 2);
    }
}
