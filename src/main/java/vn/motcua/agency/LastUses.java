package vn.motcua.agency;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Remembers which secrets were used just now and writes it down every few seconds, outside of all calls. */
@Component
class LastUses implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LastUses.class);
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration LAST_WRITE = Duration.ofSeconds(8);

    private final UseTable table;
    private final Clock clock;
    private final Map<Integer, SecretUse> noted = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread writer;

    LastUses(UseTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    void note(int secretId, String address) {
        noted.put(secretId, new SecretUse(clock.instant(), address));
    }

    /** Writes down what was noted; what cannot be written stays for the next time. */
    void write() {
        List<Map.Entry<Integer, SecretUse>> uses = noted.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        if (uses.isEmpty()) {
            return;
        }
        try {
            table.put(uses);
            uses.forEach(use -> noted.remove(use.getKey(), use.getValue()));
        } catch (DataAccessException e) {
            LOG.warn(
                    "Last uses of {} secrets not written yet: {}",
                    uses.size(),
                    e.getClass().getName());
        }
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofVirtual().name("last-uses").start(this::keepWriting);
    }

    @Override
    public void stop() {
        running = false;
        Thread ending = writer;
        if (ending == null) {
            return;
        }
        ending.interrupt();
        try {
            ending.join(LAST_WRITE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server has answered its last call. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void keepWriting() {
        while (running) {
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                // The end: what was noted is written without waiting.
            }
            write();
        }
    }
}
