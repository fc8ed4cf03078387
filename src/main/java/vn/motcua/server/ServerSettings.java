package vn.motcua.server;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the process itself.
 *
 * @param dataDir embedded database, keys, exports
 * @param environment test system or official one
 * @param serverKey 64 hexadecimal digits, the same on all nodes; without it one is made in the data directory
 * @param trustedProxies regular expression of the addresses whose forwarded headers are believed
 * @param join whether to use the database of a process that has the data directory open (console commands)
 */
@ConfigurationProperties("motcua")
public record ServerSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("test") Environment environment,
        Optional<String> serverKey,
        Optional<String> trustedProxies,
        @DefaultValue("false") boolean join) {

    /** The two systems of letter 68/VP-CNTT, annex §4. */
    public enum Environment {
        TEST,
        PRODUCTION
    }
}
