package vn.motcua.server;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does the work that comes back, such as every night: all beans of type {@link RecurringTask}. Of several nodes one
 * does it, and another when that one dies.
 */
@Component
@ConditionalOnWebApplication
class ServerTasks implements SmartLifecycle {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource database;
    private final List<RecurringTask<?>> tasks;
    private final TaskSettings settings;
    private @Nullable Scheduler scheduler;
    private @Nullable ExecutorService threads;

    ServerTasks(
            DataSource database,
            ObjectProvider<RecurringTask<?>> tasks,
            TaskSettings settings,
            TaskTable table,
            MeterRegistry meters) {
        this.database = database;
        this.settings = settings;
        this.tasks = tasks.orderedStream().toList();
        Gauge.builder("motcua.tasks.failing", table, TaskTable::failing)
                .description("kinds of recurring work that failed when they were last tried")
                .register(meters);
    }

    @Override
    public void start() {
        ExecutorService virtual = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("task-", 0).factory());
        Scheduler fresh = Scheduler.create(database)
                .startTasks(tasks)
                .tableName(TaskTable.NAME)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(AT_ONCE)
                .executorService(virtual)
                .pollingInterval(settings.polledEvery())
                .shutdownMaxWait(PATIENCE)
                .build();
        fresh.start();
        threads = virtual;
        scheduler = fresh;
    }

    @Override
    public void stop() {
        if (scheduler != null && threads != null) {
            scheduler.stop();
            threads.close();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
