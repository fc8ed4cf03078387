package vn.motcua.journal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calls are written down.
 *
 * @param enabled whether they are
 * @param days how long they are kept
 * @param queue calls of one node that may wait to be written; more are only counted
 * @param strangersPerMinute calls with a wrong secret that are written down for one agency; more are only counted
 */
@ConfigurationProperties("motcua.journal")
record JournalSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("100") int days,
        @DefaultValue("20000") int queue,
        @DefaultValue("60") int strangersPerMinute) {

    JournalSettings {
        if (days < 1 || queue < 1 || strangersPerMinute < 0) {
            throw new IllegalArgumentException("motcua.journal: days and queue must be at least 1.");
        }
    }
}
