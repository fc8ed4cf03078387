package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;

@MotCuaIT
class ServerTasksIT {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final DataSource database;
    private final JdbcClient jdbc;
    private final TaskTable table;
    private final ServerTasks own;
    private final String name = "it-task-" + NEXT.incrementAndGet();
    private final AtomicInteger done = new AtomicInteger();

    ServerTasksIT(DataSource database, JdbcClient jdbc, TaskTable table, ServerTasks own) {
        this.database = database;
        this.jdbc = jdbc;
        this.table = table;
        this.own = own;
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from server_task where task_name = :name")
                .param("name", name)
                .update();
    }

    @Test
    void doesOnOneOfTwoNodesWhatIsDueOnBoth() throws InterruptedException {
        ServerTasks first = node(() -> {});
        ServerTasks second = node(() -> {});
        first.start();
        second.start();

        await(() -> done.get() > 0);
        Thread.sleep(500);

        assertThat(done).hasValue(1);
        first.stop();
        second.stop();
        assertThat(first.isRunning()).isFalse();
    }

    @Test
    void tellsOperatorsOfWorkThatFails() throws InterruptedException {
        int before = table.failing();
        ServerTasks node = node(() -> {
            throw new IllegalStateException("broken");
        });
        node.start();

        await(() -> table.failing() == before + 1);
        node.stop();
    }

    @Test
    void runsWithTheApplicationAndKnowsItsTasks() {
        assertThat(own.isRunning()).isTrue();
        assertThat(jdbc.sql("select task_name from server_task")
                        .query(String.class)
                        .list())
                .contains("journal-retention");
    }

    private ServerTasks node(Runnable more) {
        RecurringTask<Void> task = Tasks.recurring(name, Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    done.incrementAndGet();
                    more.run();
                });
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("task", task);
        return new ServerTasks(
                database,
                beans.getBeanProvider(ResolvableType.forClass(RecurringTask.class)),
                new TaskSettings(Duration.ofMillis(50)),
                table,
                new SimpleMeterRegistry());
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (!there.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
