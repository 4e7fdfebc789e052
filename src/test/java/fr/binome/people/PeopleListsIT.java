package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListsIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());

    @ParameterizedTest
    @ValueSource(strings = {"/mentees", "/mentors"})
    void fiftyStandOnAPageAndTheRestOnTheNext(String path) {
        TestCrowd.in(team, 70, 70);

        Answer first = claire.get(path + "?lang=fr");
        Answer second = claire.get(path + "?page=2");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.page().select("h1").text()).startsWith("70");
        assertThat(first.page().select("table.list tbody tr")).hasSize(50);
        assertThat(first.page().select("a[rel=next]").attr("href")).contains("page=2");
        assertThat(second.page().select("table.list tbody tr")).hasSize(20);
        assertThat(second.page().select("a[rel=next]")).isEmpty();
        assertThat(claire.get(path + "?page=99").page().select("table.list tbody tr")).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mentees", "/mentors"})
    void aListCostsAtMostFourQueries(String path) {
        assertThat(QueryCount.during(service.database(), () -> claire.get(path))).isBetween(1L, 4L);
        TestCrowd.in(team, 60, 60);

        assertThat(QueryCount.during(service.database(), () -> claire.get(path))).isBetween(1L, 4L);
    }

    @Test
    void aNameIsFoundInEitherOrderWithoutAccents() {
        DemoCrowd crowd = TestCrowd.in(team, 30, 1);
        String ines = "a[href=/mentees/" + crowd.mentees().get(0).id() + "]";

        assertThat(claire.get("/mentees?name=ines").page().select(ines)).hasSize(1);
        assertThat(claire.get("/mentees?name=Martin%20(démo)%20In%C3%A8s".replace("é", "%C3%A9")).page().select(ines)).hasSize(1);
        assertThat(claire.get("/mentees?name=zzz").page().select(".notice a[href=/mentees]")).hasSize(1);
        assertThat(claire.get("/mentees?name=%25").page().select("table.list")).isEmpty();
    }

    @Test
    void aStatusFilters() {
        TestCrowd.in(team, 40, 1);

        Answer awaiting = claire.get("/mentees?status=AWAITING_CONSENT&lang=fr");

        assertThat(awaiting.page().select("table.list tbody .tag").eachText()).isNotEmpty().containsOnly("accord attendu");
        assertThat(awaiting.page().select("option[selected]").val()).isEqualTo("AWAITING_CONSENT");
        assertThat(claire.get("/mentees?status=NONSENSE&page=-1").status()).isEqualTo(200);
    }

    @Test
    void ageAndWhatIsMissingFilter() {
        DemoCrowd crowd = TestCrowd.in(team, 40, 12);
        LocalDate today = LocalDate.now(team.association().zone());
        long minors = crowd.mentees().stream().filter(mentee -> mentee.ageOn(today) >= 15 && mentee.minorOn(today)).count();
        long lacking = crowd.mentees().stream().filter(mentee -> Matchability.obstacles(mentee, crowd.consents(), today)
                .contains(Matchability.Obstacle.AUTHORISATION_MISSING)).count();

        assertThat(claire.get("/mentees?age=UNDER_18").page().select("table.list tbody tr")).hasSize((int) minors);
        Answer missing = claire.get("/mentees?missing=AUTHORISATION_MISSING");
        assertThat(missing.page().select("table.list tbody tr")).hasSize((int) lacking);
        assertThat(missing.page().select("select[name=missing] option[selected]").val()).isEqualTo("AUTHORISATION_MISSING");
        assertThat(claire.get("/mentors?missing=INTERVIEW_MISSING").page().select("table.list tbody tr")).hasSize(12);
        assertThat(claire.get("/mentors?missing=NONSENSE&age=x&branch=y").page().select("table.list tbody tr")).hasSize(12);
        assertThat(QueryCount.during(service.database(), () -> claire.get("/mentees?missing=AUTHORISATION_TO_VERIFY&age=UNDER_15"))).isBetween(1L, 4L);
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        assertThat(claire.get("/mentees").page().select(".notice a").attr("href")).isEqualTo("/a/" + team.association().slug() + "/jeune");
        assertThat(claire.get("/mentors").page().select(".notice a").attr("href")).isEqualTo("/a/" + team.association().slug() + "/mentor");
    }

    @Test
    void anotherAssociationSeesNobodyAndAStrangerSignsIn() {
        TestCrowd.in(team, 10, 10);
        TestTeam other = TestTeam.in(service);

        assertThat(other.signedIn(other.coordinator()).get("/mentees").page().select("table.list")).isEmpty();
        assertThat(service.visitor().get("/mentees").location()).isEqualTo("/sign-in");
        assertThat(service.visitor().get("/mentors").location()).isEqualTo("/sign-in");
    }
}
