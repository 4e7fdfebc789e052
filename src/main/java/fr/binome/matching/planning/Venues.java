package fr.binome.matching.planning;

import fr.binome.matching.candidates.PinnedPlace;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Place;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.VenueFact;
import fr.binome.matching.model.Way;
import fr.binome.territory.Distance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The venues that a round proposes, and who gets to which. Pinned pairs are served first. Used by one thread only. */
final class Venues {

    private record Start(Place place, long reachMetres) {
    }

    private record Near(MeetingPlace venue, int metres) {
    }

    private final RoundFacts round;
    private final List<VenueFact> facts;
    private final List<MeetingPlace> places = new ArrayList<>();
    private final Map<Start, VenueReach> reaches = new HashMap<>();
    private final Map<PinnedPlace, MeetingPlace> ofPinned = new HashMap<>();

    Venues(SettledWorld world, RoundFacts round) {
        this.round = round;
        this.facts = round.rules().isActive(RuleName.VENUE) ? world.problem().venues() : List.of();
        for (int index = 0; index < facts.size(); index++) {
            VenueFact fact = facts.get(index);
            int[] room = IntStream.range(0, Periods.WEEK).map(slot -> fact.availability().contains(slot) ? fact.capacity() : 0).toArray();
            places.add(new MeetingPlace(index, fact.id(), room));
        }
        servePinned(world.pinned());
    }

    private void servePinned(List<PinnedPlace> pinned) {
        List<PinnedPlace> inPerson = pinned.stream()
                .filter(place -> isProposed() && place.way() == Way.IN_PERSON && place.slot() != null).toList();
        VenueBook book = new VenueBook();
        inPerson.forEach(place -> book.add(Periods.index(place.slot()),
                common(reachOf(place.pairing().mentee()), reachOf(place.pairing().mentor()))));
        MeetingPlace[] found = book.write();
        for (int index = 0; index < found.length; index++) {
            if (found[index] != null) {
                ofPinned.put(inPerson.get(index), found[index]);
                found[index].take(Periods.index(inPerson.get(index).slot()));
            }
        }
    }

    /** Whether the round proposes venues at all. */
    boolean isProposed() {
        return !facts.isEmpty();
    }

    /** The venue of each pinned pair that has one. */
    Map<PinnedPlace, MeetingPlace> ofPinned() {
        return ofPinned;
    }

    VenueReach reachOf(MenteeFact mentee) {
        return isProposed() ? reach(mentee.place(), mentee.travelModes(), mentee.maxTravelMinutes()) : VenueReach.NONE;
    }

    VenueReach reachOf(MentorFact mentor) {
        return isProposed() ? reach(mentor.place(), mentor.travelModes(), mentor.maxTravelMinutes()) : VenueReach.NONE;
    }

    private VenueReach reach(Place place, Set<Travel> modes, int minutes) {
        return reaches.computeIfAbsent(new Start(place, round.reachMetres(modes, minutes)), this::within);
    }

    private VenueReach within(Start start) {
        List<Near> near = new ArrayList<>();
        for (MeetingPlace venue : places) {
            Place place = facts.get(venue.getIndex()).place();
            int metres = Distance.metres(start.place().latitude(), start.place().longitude(), place.latitude(), place.longitude());
            if (metres <= start.reachMetres()) {
                near.add(new Near(venue, metres));
            }
        }
        return new VenueReach(near.stream()
                .sorted(Comparator.comparingInt(Near::metres).thenComparing(one -> one.venue().getIndex()))
                .map(Near::venue).toList());
    }

    /** Venues that both get to, the mentee's nearest first. */
    static List<MeetingPlace> common(VenueReach mentee, VenueReach mentor) {
        return mentee.nearest().stream().filter(mentor::contains).toList();
    }
}
