package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.account.PortfolioGuideRepository;
import fr.binome.matching.MatchingEngine;
import fr.binome.matching.ProgressListener;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.rules.RuleFiles;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueKind;
import fr.binome.people.venue.VenueRepository;
import fr.binome.platform.Ids;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Places and portfolios of an association in its rounds, with the rules that make them count. */
class SurroundingsIT {

    private static final String COUNTING = """
            extends: default
            rules:
              venue: {active: yes}
              portfolio: {active: yes, weight: 50}
            """;

    private final Service service = Service.shared();
    private final Town town = Town.in(service);

    @Test
    void aPlaceWithOneSeatIsProposedToOnePairAPeriod() {
        town.with(6, 4);
        String place = place("WED-AFTERNOON|WED-EVENING|SAT-MORNING", true);

        MatchingPlan plan = solve();

        assertThat(plan.pairs()).hasSize(6);
        assertThat(plan.pairs().stream().filter(pair -> place.equals(pair.venue())).collect(Collectors.groupingBy(PlannedPair::slot, Collectors.counting())))
                .isNotEmpty().allSatisfy((period, pairs) -> assertThat(pairs).isEqualTo(1));
    }

    @Test
    void aPlaceThatIsNoLongerProposedIsNotPartOfTheRound() {
        place("SAT-MORNING", false);

        assertThat(problem().venues()).isEmpty();
    }

    @Test
    void ofTwoAlikeWhoeverHasAFullCoordinatorComesSecond() {
        Mentee full = followed(town.mentee(1), town.team().coordinator().id());
        Mentee free = followed(town.mentee(1), town.team().lead().id());
        town.mentor(1, 1, town.today().plusYears(1));
        service.bean(PortfolioGuideRepository.class).put(town.team().coordinator().id(), town.team().id(), 0);

        assertThat(solve().pairs()).extracting(PlannedPair::menteeId).containsExactly(free.id());

        service.bean(PortfolioGuideRepository.class).put(town.team().coordinator().id(), town.team().id(), 40);
        service.bean(PortfolioGuideRepository.class).put(town.team().lead().id(), town.team().id(), 0);
        assertThat(solve().pairs()).extracting(PlannedPair::menteeId).containsExactly(full.id());
    }

    @Test
    void theyCostFourQueriesHoweverManyThereAre() {
        MatchingProblem bare = bare();

        assertThat(QueryCount.during(service.database(), () -> service.bean(Surroundings.class).around(bare, town.team().id()))).isEqualTo(4);
    }

    private MatchingPlan solve() {
        return new MatchingEngine().solve(problem(), ProgressListener.SILENT);
    }

    private MatchingProblem problem() {
        return service.bean(Surroundings.class).around(bare(), town.team().id());
    }

    private MatchingProblem bare() {
        return service.bean(FactsReader.class).forRound(town.draft(), town.today(), town.today().plusDays(7))
                .problem(new RuleFiles(Path.of("matching-rules")).parse("ours.yaml", COUNTING), 1);
    }

    private String place(String periods, boolean active) {
        String id = Ids.next();
        service.bean(VenueRepository.class).save(new Venue(id, town.team().id(), "Médiathèque", "1 place de la République", "59000", "59350",
                VenueKind.PUBLIC_PLACE, 1, periods, active));
        return id;
    }

    private Mentee followed(Mentee mentee, String coordinatorId) {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("UPDATE mentees SET coordinator_id = ? WHERE id = ?")) {
            statement.setString(1, coordinatorId);
            statement.setString(2, mentee.id());
            statement.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(town.team().id(), mentee.id()).orElseThrow();
    }
}
