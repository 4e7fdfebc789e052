package fr.binome.followup;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;

/** When the follow-up's work comes round. All of it may run late, early or twice. */
@Factory
final class FollowUpJobs {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Singleton
    RecurringJob plan(CheckInPlanner planner, Clock clock) {
        return new Turn("plan-check-ins", () -> planner.plan(clock.now()));
    }

    @Singleton
    RecurringJob remind(CheckInReminders reminders, Clock clock) {
        return new Turn("remind-of-check-ins", () -> reminders.remind(clock.now()));
    }

    @Singleton
    RecurringJob watch(SignalWatch watch, Clock clock) {
        return new Turn("watch-for-signals", () -> watch.watch(clock.now()));
    }

    private record Turn(String name, Runnable work) implements RecurringJob {

        @Override
        public Duration every() {
            return PAUSE;
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
