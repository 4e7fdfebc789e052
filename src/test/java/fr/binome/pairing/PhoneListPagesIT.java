package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhoneListPagesIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    private Visitor claire() {
        return pairs.team.signedIn(pairs.team.coordinator());
    }

    @Test
    void nobodyToCallSaysWhatComesHere() {
        Answer list = claire().get("/phone-list");

        assertThat(list.page().select("h1").text()).isEqualTo("0 personne à appeler");
        assertThat(list.page().select(".notice")).hasSize(1);
    }

    @Test
    void aYoungPersonWithoutEmailIsCalledAfterTheMentorsYesAndTheirYesMovesThePairOn() {
        Mentee noe = pairs.mentee("Noé", 20, null, "06 39 98 12 34");
        Mentor marc = pairs.mentor("Marc");
        Pair pair = pairs.published(noe, marc);
        assertThat(claire().get("/phone-list").page().select("li:contains(Noé)")).isEmpty();
        service.visitor().post(pairs.linkTo(marc.email()), "answer", "YES");

        Element line = claire().get("/phone-list").page().select(".todo > li").first();

        assertThat(line.text()).contains("Noé", "Marc", "Développeur", "Claire Essai");
        assertThat(line.select("a[href=tel:0639981234]")).hasSize(1);
        assertThat(line.select("input[checked]")).isEmpty();
        String sms = line.select("a[href^=sms:]").attr("href");
        assertThat(sms).startsWith("sms:0639981234?body=").contains("%2Fproposal%2F").doesNotContain("+");

        Answer yes = claire().postFrom("/phone-list", "/pairs/" + pair.id() + "/answer", "side", "MENTEE", "answer", "YES", "from", "phone-list");

        assertThat(yes.location()).isEqualTo("/phone-list");
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
        assertThat(claire().get("/phone-list").page().select(".todo > li").eachText()).as("now the good news is to tell")
                .singleElement().asString().contains("Noé", "les deux ont dit oui");
        assertThat(pairs.mailsTo(marc.email())).hasSize(2);
    }

    @Test
    void aMentorWithoutEmailIsAskedByPhoneToo() {
        Mentor marc = pairs.mentor("Marc", null, 1);
        Pair pair = pairs.published(pairs.mentee("Inès", 20), marc);

        claire().postFrom("/phone-list", "/pairs/" + pair.id() + "/answer", "side", "MENTOR", "answer", "NO", "reason", "NOT_AT_EASE", "from", "phone-list");

        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_DECLINED);
        assertThat(claire().get("/phone-list").page().select(".todo > li").eachText()).singleElement().asString().contains("à l'aise");
    }

    @Test
    void whoeverIsReachedThroughAGuardianIsCalledThere() {
        Mentee tom = pairs.mentee("Tom", 9, null, null);
        pairs.acceptedByMentor(tom, pairs.mentor("Marc"));

        Element line = claire().get("/phone-list").page().select(".todo > li").first();

        assertThat(line.select("a[href=tel:0639980077]")).hasSize(1);
        assertThat(line.select("a[href^=sms:]")).as("no link of the child's on the parent's phone").isEmpty();
        assertThat(line.select("input[name=together]")).hasSize(1);
    }

    @Test
    void aLateAnswerIsToCallAndThePairStaysOpen() {
        Mentor marc = pairs.mentor("Marc");
        Pair pair = pairs.published(pairs.mentee("Inès", 20), marc);
        assertThat(claire().get("/phone-list").page().select(".todo > li")).isEmpty();

        service.clockAt(Instant.now().plus(Duration.ofDays(6)));

        assertThat(claire().get("/phone-list").page().select(".todo > li.orange").text()).contains("Marc", "en retard");
        assertThat(claire().get("/pairs/" + pair.id()).page().select(".notice").text()).contains("sans réponse n'est pas non");
        assertThat(service.bean(PairRepository.class).overdue(Instant.now().plus(Duration.ofDays(6)))).extracting(Pair::id).contains(pair.id());
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.PROPOSED);
    }

    @Test
    void aLateAnswerIsOnTheListOfWhoFollowsThePairAndOfTheLead() {
        pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        String id = Ids.next();
        TeamMember other = service.bean(TeamMemberRepository.class).save(new TeamMember(id, pairs.team.id(), null, Role.COORDINATOR,
                "Olga", "Essai", id + "@example.org", "01 99 00 00 09", null, true, Instant.now()));

        service.clockAt(Instant.now().plus(Duration.ofDays(6)));

        assertThat(pairs.team.signedIn(other).get("/phone-list").page().select(".todo > li")).isEmpty();
        assertThat(pairs.team.signedIn(pairs.team.lead()).get("/phone-list").page().select(".todo > li")).hasSize(1);
    }

    @Test
    void aCallIsTakenOffOnce() {
        Mentee noe = pairs.mentee("Noé", 20, null, "06 39 98 12 34");
        Pair pair = pairs.acceptedByBoth(noe, pairs.mentor("Marc"));
        Visitor claire = claire();
        String action = claire.get("/phone-list").page().select("form[action^=/phone-list/]").attr("action");
        TestTeam others = TestTeam.in(service);

        assertThat(others.signedIn(others.lead()).postFrom("/pairs", action).status()).as("not another association's").isEqualTo(409);
        assertThat(claire.postFrom("/phone-list", action).status()).isEqualTo(303);
        assertThat(claire.postFrom("/phone-list", action).status()).isEqualTo(409);
        assertThat(claire.get("/phone-list").page().select(".todo > li")).isEmpty();
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
    }

    @Test
    void theListCostsAtMostFiveQueries() {
        for (int i = 0; i < 5; i++) {
            pairs.acceptedByMentor(pairs.mentee("Noé" + i, 20, null, "06 39 98 12 34"), pairs.mentor("Marc" + i));
        }
        Visitor claire = claire();

        assertThat(QueryCount.during(service.database(), () -> claire.get("/phone-list"))).isLessThanOrEqualTo(5);
    }
}
