package vn.motcua.agency;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one agency may call one node.
 *
 * @param callsPerSecond in the long run; twice as many at once when it was quiet before
 * @param simultaneousCalls at one time
 */
@ConfigurationProperties("motcua.agency")
public record QuotaSettings(
        @DefaultValue("200") int callsPerSecond,
        @DefaultValue("64") int simultaneousCalls) {

    public QuotaSettings {
        if (callsPerSecond < 1 || simultaneousCalls < 1) {
            throw new IllegalArgumentException("An agency's quota must allow at least one call.");
        }
    }
}
