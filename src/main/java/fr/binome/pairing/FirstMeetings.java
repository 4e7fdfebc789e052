package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.people.Ages;
import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueRepository;
import fr.binome.people.vocabulary.Period;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Proposes day, hour and place of the first meeting to both, with an entry for their calendars, and changes or calls it off (R15).
 * Two bookings of one mentor's period or of a venue's last seat at once end in the database: one wins. Thread-safe.
 */
@Singleton
class FirstMeetings {

    /** Below this age nobody travels alone unless a guardian agrees. */
    static final int TRAVELS_ALONE_FROM = 12;
    private static final int LONGEST_AHEAD_DAYS = 120;

    private final PairPeopleReader reader;
    private final FirstMeetingRepository meetings;
    private final VenueRepository venues;
    private final MeetingPlaces places;
    private final SafeguardingGate gate;
    private final PairChanges changes;
    private final MeetingLetters letters;
    private final Clock clock;

    FirstMeetings(PairPeopleReader reader, FirstMeetingRepository meetings, VenueRepository venues, MeetingPlaces places, SafeguardingGate gate,
                  PairChanges changes, MeetingLetters letters, Clock clock) {
        this.reader = reader;
        this.meetings = meetings;
        this.venues = venues;
        this.places = places;
        this.gate = gate;
        this.changes = changes;
        this.letters = letters;
        this.clock = clock;
    }

    Optional<FirstMeeting> of(Pair pair) {
        return meetings.findByAssociationIdAndPairId(pair.associationId(), pair.id());
    }

    /**
     * Proposes the meeting, or another in its place, if the form is right; otherwise nothing has changed and {@code errors} says why.
     *
     * @throws ConflictException if the pair waits for no introduction, or the safeguarding gate is closed
     * @throws io.micronaut.data.exceptions.DataAccessException if somebody took the period or the last seat at the same moment
     */
    @Transactional
    void propose(Staff staff, String pairId, FormData data, FieldErrors errors) {
        PairPeople people = reader.read(staff, pairId);
        Pair pair = people.pair();
        if (pair.status() != PairStatus.TO_INTRODUCE) {
            throw Introductions.changed(pair);
        }
        LocalDate today = clock.today(staff.zone());
        boolean minor = people.mentee().minorOn(today);
        LocalDate day = AnswerForm.day(data.first("meetOn"));
        LocalTime time = time(data.first("meetAt"));
        checkTime(day, time, today, minor, errors);
        checkGate(people, day, today, errors);
        if (minor && !data.has("withAdult")) {
            errors.add("withAdult", "meeting.withAdult.missing");
        }
        if (Ages.on(people.mentee().birthDate(), today) < TRAVELS_ALONE_FROM && !data.has("accompanied")) {
            errors.add("accompanied", "meeting.accompanied.missing");
        }
        Optional<FirstMeeting> before = of(pair);
        meetings.forget(pair.associationId(), pair.id());
        Venue venue = venue(people, data.first("venue"), day, time, errors);
        Integer seat = venue == null || !errors.isEmpty() ? null : seat(venue, day, MeetingTimes.period(day, time), errors);
        if (!errors.isEmpty()) {
            before.ifPresent(meetings::save);
            return;
        }
        FirstMeeting meeting = meetings.save(new FirstMeeting(before.map(FirstMeeting::id).orElseGet(Ids::next), pair.associationId(), pair.id(),
                pair.mentorId(), day, MeetingTimes.period(day, time).code(), time.toString(), venue == null ? null : venue.id(), seat,
                data.has("withAdult"), before.map(old -> old.revision() + 1).orElse(0), staff.memberId(), clock.now()));
        changes.note(pair, staff.memberId(), PairEvent.MEETING_PROPOSED, day + " " + time);
        letters.proposed(people, meeting, venue);
    }

    /** Calls the meeting off; false if there is none. */
    @Transactional
    boolean callOff(Staff staff, String pairId) {
        PairPeople people = reader.read(staff, pairId);
        Optional<FirstMeeting> meeting = of(people.pair());
        meeting.ifPresent(old -> {
            meetings.forget(old.associationId(), old.pairId());
            changes.note(people.pair(), staff.memberId(), PairEvent.MEETING_OFF, old.onDay() + " " + old.startsAt());
            letters.calledOff(people, old, old.venueId() == null ? null
                    : venues.findByAssociationIdAndId(old.associationId(), old.venueId()).orElse(null));
        });
        return meeting.isPresent();
    }

    private static void checkTime(@Nullable LocalDate day, @Nullable LocalTime time, LocalDate today, boolean minor, FieldErrors errors) {
        if (day == null || day.isBefore(today.plusDays(MeetingTimes.NOTICE_DAYS)) || day.isAfter(today.plusDays(LONGEST_AHEAD_DAYS))) {
            errors.add("meetOn", "meeting.meetOn.wrong");
        }
        if (time == null || !MeetingTimes.decent(time)) {
            errors.add("meetAt", "meeting.meetAt.wrong");
        } else if (minor && day != null && MeetingTimes.school(day, time)) {
            errors.add("meetAt", "meeting.meetAt.school");
        }
    }

    /** What is missing today, or will be on the day: nobody is invited to a meeting that may not take place. */
    private void checkGate(PairPeople people, @Nullable LocalDate day, LocalDate today, FieldErrors errors) {
        gate.hindrance(people.mentee(), people.mentor(), today).ifPresent(hindrance -> {
            throw new ConflictException("/pairs/" + people.pair().id(), "meeting.conflict." + hindrance);
        });
        if (day != null && gate.hindrance(people.mentee(), people.mentor(), day).isPresent()) {
            errors.add("meetOn", "meeting.meetOn.check");
        }
    }

    /** The place chosen; null for "to agree". It must be within both reaches and open then. */
    @Nullable
    private Venue venue(PairPeople people, String id, @Nullable LocalDate day, @Nullable LocalTime time, FieldErrors errors) {
        if (id.isEmpty()) {
            return null;
        }
        Optional<Venue> chosen = places.of(people).stream().map(MeetingPlaces.Within::venue).filter(venue -> venue.id().equals(id)).findFirst();
        if (chosen.isEmpty()) {
            errors.add("venue", "meeting.venue.far");
        } else if (day != null && time != null && !chosen.get().open().contains(MeetingTimes.period(day, time).code())) {
            errors.add("venue", "meeting.venue.shut");
        }
        return chosen.orElse(null);
    }

    @Nullable
    private Integer seat(Venue venue, LocalDate day, Period period, FieldErrors errors) {
        List<Integer> taken = meetings.seats(venue.associationId(), venue.id(), day, period.code());
        for (int seat = 1; seat <= venue.capacity(); seat++) {
            if (!taken.contains(seat)) {
                return seat;
            }
        }
        errors.add("venue", "meeting.venue.full");
        return null;
    }

    @Nullable
    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed).withSecond(0).withNano(0);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
