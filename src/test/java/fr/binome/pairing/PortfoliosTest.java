package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.people.demo.DemoPlan;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortfoliosTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final DemoCrowd CROWD = DemoCrowd.of(new DemoPlan("a", 1, 5, 5, NOW), "staff");
    private static final Mentee MENTEE = CROWD.mentees().get(0);
    private static final Mentor MENTOR = CROWD.mentors().get(0);

    private final TeamMember north = member("north", Role.COORDINATOR, "branch-north");
    private final TeamMember otherNorth = member("north2", Role.COORDINATOR, "branch-north");
    private final TeamMember south = member("south", Role.COORDINATOR, "branch-south");
    private final TeamMember lead = member("lead", Role.LEAD, null);
    private final TeamMember reader = member("reader", Role.READ_ONLY, "branch-north");

    @Test
    void theBranchsCoordinatorWithTheFewestPairsIsNext() {
        Portfolios portfolios = new Portfolios(List.of(north, otherNorth, south, lead), Map.of("north", 2L, "north2", 1L), "nobody");
        Mentee mentee = in("branch-north", null);

        assertThat(List.of(portfolios.take(mentee, MENTOR), portfolios.take(mentee, MENTOR), portfolios.take(mentee, MENTOR)))
                .as("each new pair counts at once").extracting(TeamMember::id).containsExactly("north2", "north", "north2");
    }

    @Test
    void whoeverFollowsTheYoungPersonAlreadyGoesOn() {
        Portfolios portfolios = new Portfolios(List.of(north, otherNorth, south), Map.of("south", 40L), "nobody");

        assertThat(portfolios.take(in("branch-north", "south"), MENTOR)).isEqualTo(south);
    }

    @Test
    void amongEqualsWhoeverPublishesTakesThePair() {
        Portfolios equal = new Portfolios(List.of(north, otherNorth), Map.of("north", 1L, "north2", 1L), "north2");
        Portfolios unequal = new Portfolios(List.of(north, otherNorth), Map.of("north2", 1L), "north2");

        assertThat(equal.take(in("branch-north", null), MENTOR)).isEqualTo(otherNorth);
        assertThat(unequal.take(in("branch-north", null), MENTOR)).isEqualTo(north);
    }

    @Test
    void aBranchWithoutCoordinatorBorrowsOne() {
        assertThat(new Portfolios(List.of(south, lead), Map.of("south", 9L), "nobody").take(in("branch-north", null), MENTOR)).isEqualTo(south);
        assertThat(new Portfolios(List.of(south, lead), Map.of(), "nobody").take(in(null, null), MENTOR)).isEqualTo(south);
    }

    @Test
    void withoutAnyCoordinatorTheLeadFollowsAndNeverAReader() {
        assertThat(new Portfolios(List.of(reader, lead), Map.of("lead", 99L), "nobody").take(in("branch-north", "reader"), MENTOR)).isEqualTo(lead);
        assertThatThrownBy(() -> new Portfolios(List.of(reader), Map.of(), "nobody").take(in("branch-north", null), MENTOR)).hasMessageContaining("Maybe");
    }

    @Test
    void nobodyFollowsAPairThatTheyBelongTo() {
        TeamMember himself = new TeamMember("himself", "a", "branch-north", Role.COORDINATOR, "Marc", "Essai", MENTOR.email().toUpperCase(Locale.ROOT), "01",
                null, true, NOW);

        assertThat(new Portfolios(List.of(himself, south), Map.of("south", 40L), "himself").take(in("branch-north", "himself"), MENTOR)).isEqualTo(south);
        assertThatThrownBy(() -> new Portfolios(List.of(himself), Map.of(), "himself").take(in("branch-north", null), MENTOR)).hasMessageContaining("Maybe");
    }

    private static TeamMember member(String id, Role role, String branch) {
        return new TeamMember(id, "a", branch, role, id, "Essai", id + "@example.org", "01", null, true, NOW);
    }

    private static Mentee in(String branch, String coordinator) {
        Mentee m = MENTEE;
        return new Mentee(m.id(), m.associationId(), branch, coordinator, m.submission(), m.status(), m.firstName(), m.lastName(), m.email(),
                m.phone(), m.channel(), m.language(), m.birthDate(), m.gender(), m.postalCode(), m.commune(), m.goals(), m.sectors(),
                m.roles(), m.languages(), m.periods(), m.modes(), m.travelModes(), m.maxTravelMinutes(), m.mentorGender(), m.interests(),
                m.situations(), m.requiredCheck(), m.waitingSince(), m.createdAt(), m.version());
    }
}
