package vn.motcua.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one node takes over REST.
 *
 * @param maxDocument longest body with one document
 * @param maxBatch longest body with many documents
 * @param bodies all bodies that are read or worked on at one time; a call that needs more is answered as busy
 * @param maxInFlight calls at one time; more are answered at once as busy
 * @param retryAfter when callers refused as busy are told to come back
 * @param openPerMinute calls a minute from one network address where anybody may read
 */
@ConfigurationProperties("motcua.rest")
record ApiSettings(
        @DefaultValue("2MB") DataSize maxDocument,
        @DefaultValue("32MB") DataSize maxBatch,
        @DefaultValue("64MB") DataSize bodies,
        @DefaultValue("256") int maxInFlight,
        @DefaultValue("10s") Duration retryAfter,
        @DefaultValue("300") int openPerMinute) {}
