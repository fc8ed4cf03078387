package vn.motcua.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** PostgreSQL's settings for the memory this machine has. */
final class DatabaseSizing {

    private static final int MEBIBYTE = 1 << 20;

    private DatabaseSizing() {}

    static Map<String, String> forThisMachine() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return forMemory(machine.getTotalMemorySize() / MEBIBYTE);
    }

    /** Settings for {@code memory} mebibytes, of which the JVM wants its part too. */
    static Map<String, String> forMemory(long memory) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("shared_buffers", mebibytes(Math.clamp(memory / 8, 64, 4096)));
        settings.put("effective_cache_size", mebibytes(Math.max(128, memory / 2)));
        settings.put("maintenance_work_mem", mebibytes(Math.clamp(memory / 32, 32, 512)));
        settings.put("work_mem", mebibytes(Math.clamp(memory / 512, 4, 32)));
        settings.put("max_connections", "60");
        settings.put("max_wal_size", mebibytes(Math.clamp(memory / 8, 512, 4096)));
        settings.put("min_wal_size", "160MB");
        settings.put("checkpoint_timeout", "15min");
        settings.put("random_page_cost", "1.1");
        settings.put("unix_socket_directories", "");
        settings.put("logging_collector", "on");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        // Statements and error details may hold personal data.
        settings.put("log_error_verbosity", "terse");
        settings.put("log_min_error_statement", "panic");
        return settings;
    }

    private static String mebibytes(long amount) {
        return amount + "MB";
    }
}
