package vn.motcua.asmx;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one node takes.
 *
 * @param maxRequest longest request body
 * @param maxInFlight calls at one time; more are answered at once as busy
 * @param spoolLimit all temporary files together; a call that needs more is answered as busy
 * @param spoolLimitPerAddress temporary files of one network address's calls together; likewise
 * @param memoryThreshold chars of one parameter held in memory; longer texts go to a temporary file
 * @param maxDepth of elements in a request
 * @param readTimeout for the whole of one request, however slowly it comes
 * @param minRate bytes that a caller must send in each second on average, after a start of ten seconds
 * @param retryAfter when callers refused as busy are told to come back
 * @param httpForms whether operations can also be called by HTTP GET and by urlencoded forms
 */
@ConfigurationProperties("motcua.soap")
public record AsmxSettings(
        @DefaultValue("160MB") DataSize maxRequest,
        @DefaultValue("256") int maxInFlight,
        @DefaultValue("2GB") DataSize spoolLimit,
        @DefaultValue("1536MB") DataSize spoolLimitPerAddress,
        @DefaultValue("65536") int memoryThreshold,
        @DefaultValue("64") int maxDepth,
        @DefaultValue("300s") Duration readTimeout,
        @DefaultValue("1KB") DataSize minRate,
        @DefaultValue("10s") Duration retryAfter,
        @DefaultValue("false") boolean httpForms) {}
