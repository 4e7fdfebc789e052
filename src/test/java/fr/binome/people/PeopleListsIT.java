package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    void youngPeopleAreSortedByAgeStageAndWait() {
        Map<String, Mentee> crowd = TestCrowd.in(team, 40, 1).mentees().stream().collect(Collectors.toMap(Mentee::id, Function.identity()));
        Comparator<Mentee> oldestFirst = Comparator.comparing(Mentee::birthDate);
        Comparator<Mentee> byStage = Comparator.comparing(Mentee::status);
        Function<Mentee, LocalDate> wait = Mentee::waitingSince;

        assertThat(shown("/mentees?sort=age", crowd)).hasSize(40).isSortedAccordingTo(oldestFirst.reversed());
        assertThat(shown("/mentees?sort=-age", crowd)).isSortedAccordingTo(oldestFirst);
        assertThat(shown("/mentees?sort=status", crowd)).isSortedAccordingTo(byStage);
        assertThat(shown("/mentees?sort=-status", crowd)).isSortedAccordingTo(byStage.reversed());
        assertThat(shown("/mentees?sort=since", crowd)).extracting(wait).isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        assertThat(shown("/mentees?sort=-since", crowd)).extracting(wait).isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
    }

    @Test
    void mentorsAreSortedByPlacesStageAndCheck() {
        Map<String, Mentor> crowd = TestCrowd.in(team, 1, 40).mentors().stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        Comparator<Mentor> fewestFirst = Comparator.comparing(Mentor::capacity);
        List<Mentor> unchecked = shown("/mentors?missing=CHECK_MISSING", crowd);

        assertThat(shown("/mentors?sort=-capacity", crowd)).hasSize(40).isSortedAccordingTo(fewestFirst.reversed());
        assertThat(shown("/mentors?sort=capacity", crowd)).isSortedAccordingTo(fewestFirst);
        assertThat(shown("/mentors?sort=status", crowd)).isSortedAccordingTo(Comparator.comparing(Mentor::status));
        assertThat(shown("/mentors?sort=check", crowd).subList(0, unchecked.size())).containsExactlyInAnyOrderElementsOf(unchecked);
        assertThat(shown("/mentors?sort=job", crowd)).extracting(Mentor::job)
                .containsExactlyElementsOf(reversed(shown("/mentors?sort=-job", crowd)).stream().map(Mentor::job).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mentees", "/mentors"})
    void aHeadingTurnsTheOrderRoundAndTheSearchKeepsIt(String path) {
        TestCrowd.in(team, 30, 30);

        Answer usual = claire.get(path);
        Answer turned = claire.get(usual.page().select("th[aria-sort=ascending] a").attr("href"));

        assertThat(names(turned)).isEqualTo(reversed(names(usual)));
        assertThat(turned.page().select("th[aria-sort=descending] a").text()).isEqualTo("Nom");
        assertThat(turned.page().select("form.search input[name=sort]").val()).isEqualTo("-name");
        assertThat(turned.page().select("nav.sorts a[aria-current]").text()).isEqualTo("Nom");
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

    private <T> List<T> shown(String address, Map<String, T> crowd) {
        return claire.get(address).page().select("table.list tbody th a").eachAttr("href").stream()
                .map(path -> crowd.get(path.substring(path.lastIndexOf('/') + 1))).toList();
    }

    private static List<String> names(Answer list) {
        return list.page().select("table.list tbody th").eachText();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
