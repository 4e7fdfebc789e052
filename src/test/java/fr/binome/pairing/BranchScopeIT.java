package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.platform.Ids;
import fr.binome.round.Proposal;
import fr.binome.round.RoundInReview;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two branches of one association, and the one's coordinator at the other's pages. */
class BranchScopeIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Branch lyon = branch("Lyon");
    private final Branch lille = branch("Lille");
    private final Mentee ines = in(lyon, pairs.mentee("Inès", 20));
    private final Mentor marc = pairs.mentor("Marc");
    private final Visitor ofLyon = pairs.team.signedIn(coordinator(lyon));
    private final Visitor ofLille = pairs.team.signedIn(coordinator(lille));

    @Test
    void anotherBranchsPairIsNeitherSeenNorChanged() {
        Pair pair = pairs.published(ines, marc);
        String path = "/pairs/" + pair.id();

        assertThat(ofLyon.get(path).status()).isEqualTo(200);
        assertThat(ofLille.get(path).status()).isEqualTo(404);
        for (String verb : List.of("answer", "introduction", "cancellation", "meeting", "guardian", "release", "first-meeting", "contact-code",
                "notes", "calls", "pause", "resumption", "coordinator", "closure", "closure/end", "stop", "continuation", "not-safe")) {
            assertThat(ofLille.postFrom("/pairs", path + "/" + verb, "answer", "YES", "side", "MENTOR", "why", "CANCEL", "text", "x", "weeks", "2",
                    "introducedOn", "2026-11-22", "introduced", "YES", "release", "YES", "releaseNote", "x").status()).as(verb).isEqualTo(404);
        }
        assertThat(pairs.now(pair)).isEqualTo(pair);
    }

    @Test
    void callsToAnotherBranchsPeopleAreNotOnTheList() {
        Mentee zoe = in(lyon, pairs.mentee("Zoé", 20, null, "06 39 98 00 55"));
        pairs.acceptedByMentor(zoe, pairs.mentor("Paul"));
        String form = "form[action^=/phone-list/]";

        assertThat(ofLyon.get("/phone-list").page().select("main").text()).contains("Zoé");
        assertThat(ofLille.get("/phone-list").page().select("main").text()).doesNotContain("Zoé", "06 39 98 00 55");
        String tile = "a.tile[href=/phone-list] b";
        assertThat(ofLyon.get("/today").page().select(tile).text()).isEqualTo("1");
        assertThat(ofLille.get("/today").page().select(tile).text()).isEqualTo("0");
        for (String call : ofLyon.get("/phone-list").page().select(form).eachAttr("action")) {
            assertThat(ofLille.postFrom("/phone-list", call).status()).isEqualTo(409);
        }
    }

    @Test
    void aRoundOfAllShowsAndPublishesToABranchItsOwnProposalsOnly() {
        RoundInReview review = RoundInReview.of(pairs.team);
        Proposal ofInes = review.accepted(ines, marc);
        Mentee zoe = in(lille, pairs.mentee("Zoé", 20));
        Proposal ofZoe = review.accepted(zoe, pairs.mentor("Paul"));

        assertThat(ofLyon.get(review.path()).page().select("table").text()).contains("Inès").doesNotContain("Zoé");
        assertThat(ofLyon.get(review.path() + "?pair=" + ofZoe.id()).page().select("main").text()).doesNotContain("Zoé");
        assertThat(ofLyon.postFrom("/pairs", "/proposals/" + ofZoe.id() + "/decision", "decision", "REFUSED", "reason", "x", "version", "0").status())
                .isEqualTo(404);
        ofLyon.postFrom("/pairs", review.path() + "/publication");

        assertThat(pairs.living(ines).proposalId()).isEqualTo(ofInes.id());
        assertThat(service.bean(PairRepository.class).findByAssociationIdAndMenteeIdOrderByCreatedAt(pairs.team.id(), zoe.id())).isEmpty();
    }

    @Test
    void nobodyProposesAMentorToAnotherBranchsYoungPerson() {
        assertThat(ofLille.postFrom("/pairs", "/mentees/" + ines.id() + "/proposal", "mentor", marc.id()).status()).isEqualTo(404);
    }

    @Test
    void figuresOfTheHomePageCountTheBranch() {
        pairs.published(ines, marc);
        in(lille, pairs.mentee("Zoé", 20));

        assertThat(ofLyon.get("/today").page().select("section.state").text()).contains("0 jeune attend");
        assertThat(ofLille.get("/today").page().select("section.state").text()).contains("1 jeune attend");
    }

    private Branch branch(String name) {
        return service.bean(BranchRepository.class).save(new Branch(Ids.next(), pairs.team.id(), name, "69381"));
    }

    private TeamMember coordinator(Branch branch) {
        String id = Ids.next();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(id, pairs.team.id(), branch.id(), Role.COORDINATOR, "Karim", "Essai",
                id + "@example.org", "01 99 00 00 01", null, true, Instant.now()));
    }

    private Mentee in(Branch branch, Mentee mentee) {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("UPDATE mentees SET branch_id = ? WHERE id = ?")) {
            statement.setString(1, branch.id());
            statement.setString(2, mentee.id());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(pairs.team.id(), mentee.id()).orElseThrow();
    }
}
