package vn.motcua.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast one visitor address may look dossiers up.
 *
 * @param burst look-ups at once after a quiet time; at least 1
 * @param perMinute look-ups a minute in the long run; at least 1
 */
@ConfigurationProperties("motcua.lookup")
record LookupSettings(
        @DefaultValue("60") int burst, @DefaultValue("60") int perMinute) {

    LookupSettings {
        if (burst < 1 || perMinute < 1) {
            throw new IllegalArgumentException("motcua.lookup.burst and motcua.lookup.per-minute must be at least 1");
        }
    }
}
