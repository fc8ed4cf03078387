package vn.motcua.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How recurring work is found.
 *
 * @param polledEvery how often each node looks whether work is due
 */
@ConfigurationProperties("motcua.tasks")
record TaskSettings(@DefaultValue("10s") Duration polledEvery) {}
