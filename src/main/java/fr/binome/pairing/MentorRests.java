package fr.binome.pairing;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Makes mentors who rested until a day available again from that day on. */
@Singleton
final class MentorRests implements RecurringJob {

    private final MentorPlaces places;
    private final Clock clock;

    MentorRests(MentorPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pairing.mentor-rests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        end(clock.now());
    }

    /** How many mentors are back; the day is counted in UTC, which is near enough for a rest of weeks. */
    int end(Instant now) {
        return places.wake(now.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
