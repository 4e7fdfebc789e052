package fr.binome.pairing;

import fr.binome.people.Ages;
import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueRepository;
import fr.binome.people.vocabulary.Period;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of a pair's page that proposes the first meeting: the next day of the pair's own period, and the nearest place. Thread-safe. */
@Singleton
final class FirstMeetingForm {

    private static final int MOST_PLACES = 8;

    private final FirstMeetingRepository meetings;
    private final VenueRepository venues;
    private final MeetingPlaces places;
    private final Messages messages;

    FirstMeetingForm(FirstMeetingRepository meetings, VenueRepository venues, MeetingPlaces places, Messages messages) {
        this.meetings = meetings;
        this.venues = venues;
        this.places = places;
        this.messages = messages;
    }

    void put(Map<String, Object> model, String language, PairPeople people, LocalDate today, FormData data, FieldErrors errors, boolean decides) {
        boolean shown = people.pair().status() == PairStatus.TO_INTRODUCE;
        model.put("heldMeeting", people.pair().status() != PairStatus.ON_HOLD ? "" : meetings
                .findByAssociationIdAndPairId(people.pair().associationId(), people.pair().id()).filter(meeting -> !meeting.onDay().isBefore(today))
                .map(meeting -> when(language, meeting)).orElse(""));
        model.put("meetingShown", shown);
        model.put("proposesMeeting", shown && decides);
        if (!shown) {
            return;
        }
        FirstMeeting meeting = meetings.findByAssociationIdAndPairId(people.pair().associationId(), people.pair().id()).orElse(null);
        model.put("meeting", meeting == null ? "" : when(language, meeting));
        model.put("meetingPlace", meeting == null ? "" : meeting.venueId() == null ? messages.text(language, "meeting.toAgree")
                : venues.findByAssociationIdAndId(meeting.associationId(), meeting.venueId()).map(venue -> venue.name() + ", "
                        + MeetingLetters.address(venue)).orElse(""));
        boolean minor = people.mentee().minorOn(today);
        List<MeetingPlaces.Within> near = people.pair().way().equals("IN_PERSON") ? near(people) : List.of();
        FormView form = new FormView(messages, language, "meeting", data.has("meetOn") || !errors.isEmpty() ? data : usual(people, today, near), errors);
        model.put("meetOn", form.field("meetOn", "date", "off", true, 10));
        model.put("meetAt", form.field("meetAt", "time", "off", true, 5));
        model.put("venue", choices(language, people, near, form, data.has("meetOn") ? data : usual(people, today, near)));
        model.put("minor", minor);
        model.put("withAdult", form.choices("withAdult", true, minor, List.of(AnswerForm.YES), value -> "meeting.withAdult.YES", value -> ""));
        model.put("young", Ages.on(people.mentee().birthDate(), today) < FirstMeetings.TRAVELS_ALONE_FROM);
        model.put("accompanied", form.choices("accompanied", true, true, List.of(AnswerForm.YES), value -> "meeting.accompanied.YES", value -> ""));
    }

    /** The nearest places, and the planned one wherever it comes. */
    private List<MeetingPlaces.Within> near(PairPeople people) {
        List<MeetingPlaces.Within> all = places.of(people);
        return Stream.concat(all.stream().limit(MOST_PLACES), all.stream().skip(MOST_PLACES)
                .filter(place -> place.venue().id().equals(people.pair().venueId()))).toList();
    }

    private String when(String language, FirstMeeting meeting) {
        return messages.text(language, "meeting.when", Days.full(language, meeting.onDay()), MeetingLetters.hour(language, meeting));
    }

    /** The next day of the pair's own period, at its usual hour, in the place that the plan gave it or the nearest that is open then. */
    private static FormData usual(PairPeople people, LocalDate today, List<MeetingPlaces.Within> near) {
        String slot = people.pair().slot();
        Map<String, List<String>> fields = new HashMap<>();
        MeetingTimes.next(today, slot).ifPresent(day -> {
            fields.put("meetOn", List.of(day.toString()));
            fields.put("meetAt", List.of(MeetingTimes.start(Period.find(slot).orElseThrow(), people.mentee().minorOn(today)).toString()));
        });
        MeetingPlaces.first(people.pair(), near).map(Venue::id).ifPresent(id -> fields.put("venue", List.of(id)));
        return FormData.of(fields);
    }

    private FormView.Choices choices(String language, PairPeople people, List<MeetingPlaces.Within> near, FormView form, FormData data) {
        FormView.Choices frame = form.choices("venue", false, true, List.of(), value -> value, value -> "");
        List<FormView.Option> options = new ArrayList<>();
        for (MeetingPlaces.Within place : near) {
            options.add(new FormView.Option(options.isEmpty() ? "venue" : "venue-" + place.venue().id(), "venue", "radio", place.venue().id(),
                    messages.text(language, "meeting.place", place.venue().name(), kilometres(place.menteeMetres()), people.mentee().firstName(),
                            kilometres(place.mentorMetres()), people.mentor().firstName()), "", place.venue().id().equals(data.first("venue"))));
        }
        options.add(new FormView.Option(options.isEmpty() ? "venue" : "venue-none", "venue", "radio", "",
                messages.text(language, "meeting.toAgree"), "", data.first("venue").isEmpty()));
        return new FormView.Choices("venue", frame.label(), frame.hint(), frame.error(), true, options);
    }

    private static long kilometres(int metres) {
        return Math.max(1, Math.round(metres / 1_000.0));
    }
}
