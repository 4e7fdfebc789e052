package fr.binome.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs every job of the application with db-scheduler over our own database, so that several nodes share the work and
 * survive each other's death. Times are the machine's, whatever the demo's clock says.
 */
@Context
@Requires(property = "binome.jobs", notEquals = "off")
final class JobScheduler {

    private static final int THREADS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    JobScheduler(DataSource dataSource, List<RecurringJob> recurring, List<QueuedJob> queued) {
        List<RecurringTask<?>> turns = new ArrayList<>();
        for (RecurringJob job : recurring) {
            turns.add(Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run()));
        }
        List<Task<?>> works = new ArrayList<>();
        for (QueuedJob job : queued) {
            works.add(Tasks.oneTime(job.name()).execute((instance, context) -> job.run(instance.getId())));
        }
        scheduler = Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource), works)
                .startTasks(turns)
                .threads(THREADS)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    @PostConstruct
    void start() {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
