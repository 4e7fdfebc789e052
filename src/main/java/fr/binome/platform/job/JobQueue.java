package fr.binome.platform.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Puts work on the queue in the caller's transaction: committed together with the row that it is about, or not at all.
 * Thread-safe.
 */
@Singleton
public final class JobQueue {

    private final SchedulerClient client;

    /**
     * The bean's data source hands out the connection of the running transaction, and none outside of one; which database it
     * is, is asked now and therefore of the pool itself.
     */
    JobQueue(DataSource dataSource) {
        this.client = SchedulerClient.Builder.create(dataSource)
                .jdbcCustomization(new AutodetectJdbcCustomization(DelegatingDataSource.unwrapDataSource(dataSource), true))
                .build();
    }

    /** Queues {@code job} for {@code id}; a second call for the same pair changes nothing while the first waits. */
    public void add(QueuedJob job, String id) {
        client.scheduleIfNotExists(new TaskInstance<>(job.name(), id), Instant.now());
    }
}
