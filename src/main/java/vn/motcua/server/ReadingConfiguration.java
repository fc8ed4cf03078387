package vn.motcua.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The connections of {@link ForReading}. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean(defaultCandidate = false)
    @ForReading
    HikariDataSource readingDataSource(JdbcConnectionDetails program, ReadingSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("reading");
        config.setJdbcUrl(program.getJdbcUrl());
        config.setUsername(program.getUsername());
        config.setPassword(program.getPassword());
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(settings.patience().toMillis());
        config.addDataSourceProperty("ApplicationName", "motcua reading");
        config.setConnectionInitSql(
                "set statement_timeout = " + settings.timeout().toMillis());
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    @ForReading
    JdbcClient readingClient(@ForReading DataSource database) {
        return JdbcClient.create(database);
    }

    /** All that is read within one shows the same moment: these connections read repeatably. */
    @Bean(defaultCandidate = false)
    @ForReading
    TransactionTemplate readingTransaction(@ForReading DataSource database, ReadingSettings settings) {
        int reports = settings.reportsOn(Runtime.getRuntime().availableProcessors());
        return new ReadingTurns(database, reports, settings.patience());
    }
}
