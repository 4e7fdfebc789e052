package fr.binome.pairing;

import fr.binome.people.venue.Venue;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;

/**
 * Says when and where two people might meet first, before either has said yes (R15): their own period of the week, and the
 * place that the plan gave them, or the nearest open one of the association's list within both reaches. Never where somebody lives. Thread-safe.
 */
@Singleton
final class FirstSlots {

    private static final String IN_PERSON = "IN_PERSON";

    private final MeetingPlaces places;
    private final Messages messages;

    FirstSlots(MeetingPlaces places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    /** Such as "mercredi soir, Médiathèque du Bachut"; empty for a pair that keeps no period. */
    String words(PairPeople people, String language) {
        Pair pair = people.pair();
        if (pair.slot() == null) {
            return "";
        }
        String period = messages.text(language, "period." + pair.slot());
        if (!pair.way().equals(IN_PERSON)) {
            return messages.text(language, "meeting.first.remote", period);
        }
        return places.first(people).map(Venue::name).map(place -> messages.text(language, "meeting.first.place", period, place))
                .orElseGet(() -> messages.text(language, "meeting.first.toAgree", period));
    }
}
