package fr.binome.pairing;

import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueRepository;
import fr.binome.round.Reach;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.territory.Distance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The places within reach of both, the nearest to whoever travels farther first. Thread-safe. */
@Singleton
final class MeetingPlaces {

    /** A place with the way of each of the two, in metres as the crow flies. */
    record Within(Venue venue, int menteeMetres, int mentorMetres) {
        int farthest() {
            return Math.max(menteeMetres, mentorMetres);
        }
    }

    private final VenueRepository venues;
    private final Reach reach;

    MeetingPlaces(VenueRepository venues, Reach reach) {
        this.venues = venues;
        this.reach = reach;
    }

    /** Where the two may meet first in their own period: the place that the plan gave them, else the nearest that is open then. */
    Optional<Venue> first(PairPeople people) {
        return first(people.pair(), of(people));
    }

    /** The same among places that are known already. */
    static Optional<Venue> first(Pair pair, List<Within> near) {
        List<Venue> open = near.stream().map(Within::venue).filter(venue -> pair.slot() != null && venue.open().contains(pair.slot())).toList();
        return open.stream().filter(venue -> venue.id().equals(pair.venueId())).findFirst().or(() -> open.stream().findFirst());
    }

    List<Within> of(PairPeople people) {
        Communes communes = Communes.all();
        Commune menteeHome = communes.byInsee(people.mentee().commune()).orElse(null);
        Commune mentorHome = communes.byInsee(people.mentor().commune()).orElse(null);
        if (menteeHome == null || mentorHome == null) {
            return List.of();
        }
        // Within one commune everybody gets everywhere, as in matching: coordinates are those of the town hall.
        long mentee = Math.max(Distance.LEAST_METRES, reach.metres(people.association(), people.mentee().travelModes(), people.mentee().maxTravelMinutes()));
        long mentor = Math.max(Distance.LEAST_METRES, reach.metres(people.association(), people.mentor().travelModes(), people.mentor().maxTravelMinutes()));
        return venues.active(people.pair().associationId()).stream()
                .flatMap(venue -> communes.byInsee(venue.commune()).map(there -> new Within(venue, Distance.metres(menteeHome, there),
                        Distance.metres(mentorHome, there))).stream())
                .filter(place -> place.menteeMetres() <= mentee && place.mentorMetres() <= mentor)
                .sorted(Comparator.comparingInt(Within::farthest).thenComparing(place -> place.venue().name())).toList();
    }
}
