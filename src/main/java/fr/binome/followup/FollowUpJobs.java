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
    private static final Duration LONG_PAUSE = Duration.ofMinutes(5);

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
        return new Turn("watch-for-signals", () -> watch.soon(clock.now()));
    }

    @Singleton
    RecurringJob askNews(NewsPlanner news, Clock clock) {
        return new Turn("ask-for-news", LONG_PAUSE, () -> news.ask(clock.now()));
    }

    @Singleton
    RecurringJob escalate(Escalations escalations, Clock clock) {
        return new Turn("escalate-signals", () -> escalations.escalate(clock.now()));
    }

    @Singleton
    RecurringJob watchSlowly(SignalWatch watch, Clock clock) {
        return new Turn("watch-the-calendar", LONG_PAUSE, () -> watch.slowly(clock.now()));
    }

    private record Turn(String name, Duration every, Runnable work) implements RecurringJob {

        Turn(String name, Runnable work) {
            this(name, PAUSE, work);
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
