package fr.binome.demo;

import fr.binome.account.Sessions;
import fr.binome.platform.ShiftedClock;
import fr.binome.platform.job.RecurringJob;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.List;

/** The demo's clock: keeps its lead over the machine's in the database, so that a restart does not fall back. Thread-safe. */
@Context
@Requires(env = "demo")
class DemoClock {

    private final ShiftedClock clock;
    private final DemoClockRepository repository;
    private final Sessions sessions;
    private final List<RecurringJob> jobs;

    DemoClock(ShiftedClock clock, DemoClockRepository repository, Sessions sessions, List<RecurringJob> jobs) {
        this.clock = clock;
        this.repository = repository;
        this.sessions = sessions;
        this.jobs = jobs;
    }

    @PostConstruct
    void restore() {
        clock.shiftTo(Duration.ofSeconds(repository.shiftSeconds().orElse(0L)));
    }

    /** Moves ahead and does at once what has become due: check-ins and reminders first, then the mails they wrote. */
    void advance(Duration jump) {
        move(jump);
        jobs.forEach(RecurringJob::run);
        jobs.forEach(RecurringJob::run);
    }

    @Transactional
    void move(Duration jump) {
        Duration shift = clock.shift().plus(jump);
        repository.keep(shift.toSeconds());
        sessions.prolong(jump);
        clock.shiftTo(shift);
    }
}
