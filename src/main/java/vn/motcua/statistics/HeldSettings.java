package vn.motcua.statistics;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are shared.
 *
 * @param heldFor how long who asks the same is given the same report
 */
@ConfigurationProperties("motcua.statistics")
record HeldSettings(@DefaultValue("30s") Duration heldFor) {}
