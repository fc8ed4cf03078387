package vn.motcua.lookup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast one visitor address may look dossiers up, and how long an owner's link opens a dossier.
 *
 * @param burst look-ups at once after a quiet time; at least 1
 * @param perMinute look-ups a minute in the long run; at least 1
 * @param linkDays days that a link lives; 1 to 366
 */
@ConfigurationProperties("motcua.lookup")
record LookupSettings(
        @DefaultValue("60") int burst,
        @DefaultValue("60") int perMinute,
        @DefaultValue("90") int linkDays) {

    private static final int MOST_LINK_DAYS = 366;

    LookupSettings {
        if (burst < 1 || perMinute < 1) {
            throw new IllegalArgumentException("motcua.lookup.burst and motcua.lookup.per-minute must be at least 1");
        }
        if (linkDays < 1 || linkDays > MOST_LINK_DAYS) {
            throw new IllegalArgumentException("motcua.lookup.link-days must be 1 to " + MOST_LINK_DAYS);
        }
    }
}
