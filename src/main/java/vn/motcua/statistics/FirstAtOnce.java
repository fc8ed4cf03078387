package vn.motcua.statistics;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;

/** Work that comes back at set times, and is done once as soon as it is known at all. */
record FirstAtOnce(Schedule then) implements Schedule {

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete complete) {
        return then.getNextExecutionTime(complete);
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}
