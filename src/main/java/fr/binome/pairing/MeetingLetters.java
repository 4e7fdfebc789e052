package fr.binome.pairing;

import fr.binome.account.TeamMember;
import fr.binome.mail.Attachment;
import fr.binome.people.venue.Venue;
import fr.binome.platform.Clock;
import fr.binome.platform.Settings;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.web.Messages;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Tells both sides of the first meeting, with an entry for their calendars. Call within the transaction of what is told. Thread-safe. */
@Singleton
final class MeetingLetters {

    private static final Duration LENGTH = Duration.ofHours(1);

    private final PairLetters letters;
    private final PairReferents referents;
    private final Messages messages;
    private final Settings settings;
    private final Clock clock;

    MeetingLetters(PairLetters letters, PairReferents referents, Messages messages, Settings settings, Clock clock) {
        this.letters = letters;
        this.referents = referents;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    void proposed(PairPeople people, FirstMeeting meeting, @Nullable Venue venue) {
        post(people, meeting, venue, false);
    }

    void calledOff(PairPeople people, FirstMeeting meeting, @Nullable Venue venue) {
        post(people, meeting, venue, true);
    }

    private void post(PairPeople people, FirstMeeting meeting, @Nullable Venue venue, boolean off) {
        for (Side side : Side.values()) {
            String language = people.language(side);
            Map<String, Object> model = new HashMap<>();
            model.put("when", messages.text(language, "meeting.when", Days.near(language, meeting.onDay()), hour(language, meeting)));
            model.put("place", venue == null ? "" : venue.name());
            model.put("address", venue == null ? "" : address(venue));
            model.put("withAdult", meeting.withAdult());
            model.put("changed", !off && meeting.revision() > 0);
            model.put("off", off);
            letters.meeting(people, side, model, meeting.id() + ":" + meeting.revision() + (off ? ":off" : ""),
                    Attachment.of("rencontre.ics", "text/calendar; method=" + (off ? "CANCEL" : "PUBLISH") + "; charset=UTF-8",
                            entry(people, side, language, meeting, venue, off).text()));
        }
    }

    private CalendarEntry entry(PairPeople people, Side side, String language, FirstMeeting meeting, @Nullable Venue venue, boolean off) {
        String partner = side == Side.MENTOR ? people.mentee().firstName() : people.mentor().firstName();
        TeamMember present = referents.today(people);
        String place = venue == null ? messages.text(language, "meeting.toAgree") : venue.name() + ", " + address(venue);
        return new CalendarEntry(meeting.id() + "@" + URI.create(settings.publicUrl()).getHost(), meeting.revision() + (off ? 1 : 0), off, clock.now(),
                meeting.start(people.association().zone()).toInstant(), LENGTH, messages.text(language, "meeting.calendar", partner), place,
                messages.text(language, "meeting.calendar.text", present.name(), present.phone()));
    }

    /** {@code 18 h}, {@code 18 h 30}; {@code 18:30} in English. */
    static String hour(String language, FirstMeeting meeting) {
        return hour(language, meeting.startsAt());
    }

    static String hour(String language, String stored) {
        String[] parts = stored.split(":");
        return language.equals("fr") ? Integer.parseInt(parts[0]) + " h" + (parts[1].equals("00") ? "" : " " + parts[1]) : stored;
    }

    static String address(Venue venue) {
        return venue.address() + ", " + venue.postalCode() + " " + Communes.all().byInsee(venue.commune()).map(Commune::name).orElse("");
    }
}
