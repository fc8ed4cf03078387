package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSizingTest {

    @Test
    void takesAnEighthOfAUsualMachine() {
        assertThat(DatabaseSizing.forMemory(8192))
                .containsEntry("shared_buffers", "1024MB")
                .containsEntry("effective_cache_size", "4096MB")
                .containsEntry("maintenance_work_mem", "256MB")
                .containsEntry("work_mem", "16MB")
                .containsEntry("max_wal_size", "1024MB");
    }

    @Test
    void staysSensibleOnASmallMachine() {
        assertThat(DatabaseSizing.forMemory(200))
                .containsEntry("shared_buffers", "64MB")
                .containsEntry("effective_cache_size", "128MB")
                .containsEntry("maintenance_work_mem", "32MB")
                .containsEntry("work_mem", "4MB")
                .containsEntry("max_wal_size", "512MB");
    }

    @Test
    void staysModestOnALargeMachine() {
        assertThat(DatabaseSizing.forMemory(1 << 20))
                .containsEntry("shared_buffers", "4096MB")
                .containsEntry("effective_cache_size", "524288MB")
                .containsEntry("maintenance_work_mem", "512MB")
                .containsEntry("work_mem", "32MB")
                .containsEntry("max_wal_size", "4096MB");
    }

    @Test
    void keepsStatementsAndTheirDataOutOfTheLog() {
        assertThat(DatabaseSizing.forMemory(8192))
                .containsEntry("log_error_verbosity", "terse")
                .containsEntry("log_min_error_statement", "panic")
                .doesNotContainKeys("log_statement", "log_min_duration_statement");
    }

    @Test
    void leavesRoomForMoreThanOurOwnConnections() {
        Map<String, String> settings = DatabaseSizing.forThisMachine();

        assertThat(settings)
                .hasEntrySatisfying(
                        "max_connections",
                        most -> assertThat(Integer.parseInt(most)).isGreaterThan(2 * 20));
    }
}
