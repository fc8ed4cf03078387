package vn.motcua.server;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Opens the data directory and, unless an external database is named, starts the embedded one in it. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataDirectory dataDirectory(ServerSettings settings) {
        return settings.join() ? DataDirectory.openOrJoin(settings.dataDir()) : DataDirectory.open(settings.dataDir());
    }

    @Bean
    ServerKey serverKey(ServerSettings settings, DataDirectory directory) throws IOException {
        if (settings.serverKey().isPresent()) {
            return ServerKey.ofHex(settings.serverKey().get());
        }
        byte[] fresh = new byte[ServerKey.LENGTH];
        new SecureRandom().nextBytes(fresh);
        return ServerKey.ofHex(PrivateFiles.readOrCreate(
                directory.resolve("keys/server-key"), HexFormat.of().formatHex(fresh)));
    }

    /** Tells the migrations the name of the role that needs privileges; {@code afterMigrate.sql} grants them. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails program) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("applicationRole", Objects.requireNonNullElse(program.getUsername(), ""));
            flyway.placeholders(placeholders);
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean
        RunningCluster runningCluster(DataDirectory directory, ObjectProvider<EmbeddedDatabase> own) {
            return directory.isJoined()
                    ? RunningCluster.of(directory)
                    : own.getObject().cluster();
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(RunningCluster cluster) {
            return cluster.forTheProgram();
        }

        @Bean
        FlywayConnectionDetails embeddedMigrations(RunningCluster cluster) {
            return cluster.forMigrations();
        }

        /** A process without its database is of no use: it ends, so that whoever supervises it starts it again. */
        @Bean
        @Lazy
        EmbeddedDatabase embeddedDatabase(DataDirectory directory) {
            return EmbeddedDatabase.start(directory, () -> Thread.ofPlatform().start(() -> System.exit(1)));
        }
    }
}
