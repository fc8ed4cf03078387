package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaApplication;
import vn.motcua.MotCuaIT;

/** With a database of the operator's own, the program works under one role or, better, under two. */
@MotCuaIT
@ExtendWith(OutputCaptureExtension.class)
class ExternalDatabaseIT {

    private static final String PASSWORD = "an-external-password";

    private final ClusterOwner cluster;
    private final JdbcClient administrator;

    @TempDir
    private Path dataDirectory;

    ExternalDatabaseIT(DataDirectory directory) {
        this.cluster = new ClusterOwner(directory.root());
        this.administrator = cluster.administrator();
    }

    @Test
    void worksUnderARoleThatMayOnlyAddToTheAuditTrail(CapturedOutput output) {
        createDatabase("external_two", "external_owner", "external_program");
        try (ConfigurableApplicationContext application = start(
                "external_two",
                "external_program",
                "--spring.flyway.user=external_owner",
                "--spring.flyway.password=" + PASSWORD)) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);

            jdbc.sql("update agency set name = name").update();
            assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            dropDatabase("external_two", "external_owner", "external_program");
        }
        assertThat(output).contains("external_program can only add to the audit trail");
    }

    @Test
    void leavesTheAuditTrailToATriggerUnderASingleRole(CapturedOutput output) {
        createDatabase("external_one", "external_single");
        try (ConfigurableApplicationContext application = start("external_one", "external_single")) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);

            assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update())
                    .rootCause()
                    .hasMessageContaining("the audit trail is not changed");
        } finally {
            dropDatabase("external_one", "external_single");
        }
        assertThat(output).contains("external_single could switch off the trigger");
    }

    private ConfigurableApplicationContext start(String database, String user, String... settings) {
        List<String> all = List.of(
                "--motcua.data-dir=" + dataDirectory,
                "--spring.datasource.url=" + cluster.url(database),
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + PASSWORD);
        return new SpringApplicationBuilder(MotCuaApplication.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(all.stream(), Stream.of(settings)).toArray(String[]::new));
    }

    private void createDatabase(String database, String owner, String... others) {
        createRole(owner);
        for (String other : others) {
            createRole(other);
        }
        administrator.sql("create database " + database + " owner " + owner).update();
    }

    private void createRole(String role) {
        administrator
                .sql("create role %s login password '%s'".formatted(role, PASSWORD))
                .update();
    }

    private void dropDatabase(String database, String... roles) {
        administrator.sql("drop database " + database + " with (force)").update();
        for (String role : roles) {
            administrator.sql("drop role " + role).update();
        }
    }
}
