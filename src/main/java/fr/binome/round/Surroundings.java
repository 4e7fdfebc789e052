package fr.binome.round;

import fr.binome.account.PortfolioGuide;
import fr.binome.account.PortfolioGuideRepository;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.matching.model.CoordinatorFact;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.VenueFact;
import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts around a round's people what else a plan may depend on: the association's places to meet, and how many pairs each
 * coordinator follows and should follow. Whether they count is for the rules to say. Thread-safe.
 */
@Singleton
class Surroundings {

    private final VenueRepository venues;
    private final TeamMemberRepository team;
    private final PortfolioGuideRepository guides;
    private final PlaceRepository places;

    Surroundings(VenueRepository venues, TeamMemberRepository team, PortfolioGuideRepository guides, PlaceRepository places) {
        this.venues = venues;
        this.team = team;
        this.guides = guides;
        this.places = places;
    }

    /** The same problem with the places and coordinators of the association, in four queries. */
    MatchingProblem around(MatchingProblem problem, String associationId) {
        return new MatchingProblem(problem.mentees(), problem.mentors(), problem.worldPairs(), venues(associationId), coordinators(associationId),
                problem.rules(), problem.date(), problem.start(), problem.seed());
    }

    private List<VenueFact> venues(String associationId) {
        return venues.active(associationId).stream().map(Surroundings::fact).toList();
    }

    private static VenueFact fact(Venue venue) {
        return new VenueFact(venue.id(), FactPlaces.of(venue.commune()), Periods.of(venue.open()), venue.capacity());
    }

    private List<CoordinatorFact> coordinators(String associationId) {
        Map<String, Integer> own = guides.findByAssociationId(associationId).stream()
                .collect(Collectors.toMap(PortfolioGuide::memberId, PortfolioGuide::guide));
        Map<String, Long> followed = places.followed(associationId).stream().collect(Collectors.toMap(FollowedPairs::coordinatorId, FollowedPairs::pairs));
        return team.findByAssociationIdAndActiveTrueOrderByLastName(associationId).stream().map(TeamMember::id)
                .map(id -> new CoordinatorFact(id, own.getOrDefault(id, PortfolioGuide.FULL_TIME), followed.getOrDefault(id, 0L).intValue())).toList();
    }
}
