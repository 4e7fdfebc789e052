package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Ids;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchScopeIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final DemoCrowd crowd = TestCrowd.in(team, 6, 6);
    private final String lille = branch("Lille");
    private final String lyon = branch("Lyon");
    private final TeamMember nadir = member(lille);
    private final Visitor own = team.signedIn(nadir);

    @ParameterizedTest
    @ValueSource(strings = {"mentees", "mentors"})
    void aMemberOfABranchSeesItsPeopleAndThoseOfNone(String kind) {
        settle(kind, id(kind, 0), lille);
        settle(kind, id(kind, 1), lyon);

        Answer list = own.get("/" + kind + "?lang=fr");

        assertThat(list.page().select("table.list tbody tr")).hasSize(5);
        assertThat(list.page().select("h1").text()).startsWith("5");
        assertThat(list.page().select("select[name=branch]")).isEmpty();
        assertThat(list.page().select("a[href=/" + kind + "/" + id(kind, 1) + "]")).isEmpty();
        assertThat(own.get("/" + kind + "?branch=" + lyon).page().select("table.list tbody tr")).isEmpty();
        assertThat(own.get("/" + kind + "/" + id(kind, 0)).status()).isEqualTo(200);
        assertThat(own.get("/" + kind + "/" + id(kind, 1)).status()).isEqualTo(404);
        assertThat(own.get("/" + kind + "/" + id(kind, 1) + "/edit").status()).isEqualTo(404);
        assertThat(own.postFrom("/" + kind, "/" + kind + "/" + id(kind, 1) + "/edit", "firstName", "X").status()).isEqualTo(404);
        assertThat(team.signedIn(team.lead()).get("/" + kind + "/" + id(kind, 1)).status()).isEqualTo(200);
        assertThat(team.signedIn(team.lead()).get("/" + kind).page().select("select[name=branch] option")).hasSize(3);
    }

    @Test
    void whomAMemberFollowsIsSeenWhateverTheBranch() {
        Mentee followed = crowd.mentees().get(1);
        settle("mentees", followed.id(), lyon);
        service.database().execute("UPDATE mentees SET coordinator_id = '" + nadir.id() + "' WHERE id = '" + followed.id() + "'");

        assertThat(own.get("/mentees/" + followed.id()).status()).isEqualTo(200);
        assertThat(own.get("/mentees").page().select("a[href=/mentees/" + followed.id() + "]")).hasSize(1);
    }

    @Test
    void nothingIsDoneForSomebodyOfAnotherBranch() {
        Mentee yanis = crowd.mentees().get(1);
        Mentor mentor = crowd.mentors().get(0);
        settle("mentees", yanis.id(), lyon);
        settle("mentors", mentor.id(), lyon);
        String page = "/mentees/" + yanis.id();

        assertThat(own.postFrom("/mentees", page + "/paper-authorisation", "paperName", "a", "paperRelation", "b", "paperPhone", "0199000002")
                .status()).isEqualTo(404);
        assertThat(own.get(page + "/adjustment").status()).isEqualTo(404);
        assertThat(own.postFrom("/mentees", "/mentors/" + mentor.id() + "/training", "trainedOn", "01/11/2026").status()).isEqualTo(404);
    }

    @Test
    void aTwinOfAnotherBranchIsNotHinted() {
        Mentee one = crowd.mentees().get(0);
        Mentee twin = crowd.mentees().get(1);
        service.database().execute("UPDATE mentees SET phone = '" + one.phone() + "' WHERE id = '" + twin.id() + "'");
        String hint = ".notice a[href=/mentees/" + twin.id() + "]";

        assertThat(own.get("/mentees/" + one.id()).page().select(hint)).hasSize(1);
        settle("mentees", twin.id(), lyon);
        assertThat(own.get("/mentees/" + one.id()).page().select(hint)).isEmpty();
        assertThat(team.signedIn(team.lead()).get("/mentees/" + one.id()).page().select(hint)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mentees", "/mentors"})
    void theListOfABranchCostsThreeQueries(String path) {
        assertThat(QueryCount.during(service.database(), () -> own.get(path))).isBetween(1L, 3L);
    }

    private String id(String kind, int number) {
        return kind.equals("mentees") ? crowd.mentees().get(number).id() : crowd.mentors().get(number).id();
    }

    private void settle(String kind, String id, String branch) {
        service.database().execute("UPDATE " + kind + " SET branch_id = '" + branch + "' WHERE id = '" + id + "'");
    }

    private String branch(String name) {
        return service.bean(BranchRepository.class).save(new Branch(Ids.next(), team.id(), name, "59350")).id();
    }

    private TeamMember member(String branch) {
        String id = Ids.next();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(id, team.id(), branch, Role.COORDINATOR, "Nadir", "Essai",
                id + "@example.org", "01 99 00 00 01", null, true, Instant.now()));
    }
}
