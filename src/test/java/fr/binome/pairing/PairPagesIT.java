package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Ids;
import fr.binome.round.KnownPair;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairPagesIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Visitor claire = pairs.team.signedIn(pairs.team.coordinator());

    @Test
    void theListIsEmptyUntilARoundIsPublished() {
        Answer list = claire.get("/pairs");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.page().select("h1").text()).isEqualTo("0 binôme en cours");
        assertThat(list.page().select(".notice a[href=/rounds]")).hasSize(1);
    }

    @Test
    void theListFiltersByStatus() {
        pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        pairs.acceptedByBoth(pairs.mentee("Zoé", 20), pairs.mentor("Paul"));

        assertThat(claire.get("/pairs").page().select("tbody tr")).hasSize(2);
        assertThat(claire.get("/pairs?status=TO_INTRODUCE").page().select("tbody tr").text()).contains("Zoé").doesNotContain("Inès");
        assertThat(claire.get("/pairs?status=CLOSED").page().select("tbody tr")).isEmpty();
        assertThat(claire.get("/pairs?status=nonsense&page=999").page().select("tbody tr")).hasSize(2);
        assertThat(claire.get("/pairs?page=nonsense").status()).isEqualTo(200);
    }

    @Test
    void theListSaysWhoseTurnItIsAndUntilWhen() {
        pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        pairs.mentorSaysYes(pairs.published(pairs.mentee("Léa", 16), pairs.mentor("Paul")));

        var lines = claire.get("/pairs").page();

        assertThat(lines.select("tr:contains(Inès)").text()).containsPattern("Réponse du mentor attendue jusqu'au \\w+ \\d");
        assertThat(lines.select("tr:contains(Léa) .tag.orange").text()).isEqualTo("Personne responsable à appeler");
    }

    @Test
    void theListSortsByColumnAndFindsNamesAndCoordinators() {
        pairs.published(pairs.mentee("Zoé", 20), pairs.mentor("Alain"));
        Pair other = pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));

        Answer sorted = claire.get("/pairs?sort=mentee");
        assertThat(sorted.page().select("tbody td:first-child").eachText()).extracting(name -> name.split(" ")[0]).containsExactly("Inès", "Zoé");
        assertThat(sorted.page().select("th[aria-sort=ascending]").text()).isEqualTo("Jeune");
        String turned = sorted.page().select("th[aria-sort=ascending] a").attr("href");
        assertThat(claire.get(turned).page().select("tbody td:first-child").first().text()).startsWith("Zoé");
        assertThat(claire.get("/pairs?name=marc").page().select("tbody tr").text()).contains("Inès").doesNotContain("Zoé");
        assertThat(claire.get("/pairs?name=100%25").page().select(".notice a[href=/pairs]")).hasSize(1);
        assertThat(claire.get("/pairs?follower=" + other.coordinatorId()).page().select("tbody tr").text()).contains("Inès");
        assertThat(claire.get("/pairs?follower=" + pairs.team.lead().id()).page().select("tbody tr")).isEmpty();
    }

    @Test
    void theListShowsFiftyAPageForAtMostFiveQueries() {
        for (int i = 0; i < 53; i++) {
            pairs.published(pairs.mentee("Jeune" + i, 20), pairs.mentor("Mentor" + i));
        }

        long queries = QueryCount.during(service.database(), () -> claire.get("/pairs"));
        Answer first = claire.get("/pairs");

        assertThat(queries).isLessThanOrEqualTo(5);
        assertThat(first.page().select("tbody tr")).hasSize(50);
        assertThat(claire.get(first.page().select("a[rel=next]").attr("href")).page().select("tbody tr")).hasSize(3);
    }

    @Test
    void aPairShowsBothWhereItStandsWhyAndWhatHappened() {
        Pair pair = pairs.acceptedByMentor(pairs.mentee("Inès", 20), pairs.mentor("Marc"));

        Answer page = claire.get("/pairs/" + pair.id());

        assertThat(page.page().select("h1").text()).isEqualTo("Inès et Marc");
        assertThat(page.page().select(".tag").first().text()).isEqualTo("Réponse du jeune attendue");
        assertThat(page.page().select(".notice").text()).contains("Inès a jusqu'au");
        assertThat(page.page().select(".timeline li").eachText()).hasSize(2).first().asString().contains("Le mentor a dit oui", "par Marc");
        assertThat(page.page().select("aside").text()).contains("Marc aide à trouver un stage", "mercredi soir");
    }

    @Test
    void anotherAssociationsStaffFindNothing() {
        Pair pair = pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        TestTeam others = TestTeam.in(service);
        Visitor stranger = others.signedIn(others.lead());

        assertThat(stranger.get("/pairs/" + pair.id()).status()).isEqualTo(404);
        for (String verb : List.of("answer", "introduction", "cancellation", "meeting")) {
            assertThat(stranger.postFrom("/pairs", "/pairs/" + pair.id() + "/" + verb, "answer", "YES", "side", "MENTOR", "why", "CANCEL").status())
                    .as(verb).isEqualTo(404);
        }
        assertThat(pairs.now(pair)).isEqualTo(pair);
    }

    @Test
    void readOnlyStaffReadAndDecideNothing() {
        Pair pair = pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        String id = Ids.next();
        Visitor reader = pairs.team.signedIn(service.bean(TeamMemberRepository.class).save(new TeamMember(id, pairs.team.id(), null,
                Role.READ_ONLY, "Rita", "Essai", id + "@example.org", "01 99 00 00 09", null, true, Instant.now())));

        Answer page = reader.get("/pairs/" + pair.id());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(reader.postFrom("/pairs", "/pairs/" + pair.id() + "/answer", "answer", "YES", "side", "MENTOR").status()).isEqualTo(403);
        assertThat(reader.get("/phone-list").status()).isEqualTo(403);
        assertThat(pairs.now(pair)).isEqualTo(pair);
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        Pair pair = pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));

        assertThat(claire.post("/pairs/" + pair.id() + "/answer", "answer", "YES", "side", "MENTOR").status()).isEqualTo(403);
    }

    @Test
    void onlyTheTickedIntroductionMakesThePairActive() {
        Mentee ines = pairs.mentee("Inès", 15);
        Pair pair = pairs.acceptedByBoth(ines, pairs.mentor("Marc"));
        String path = "/pairs/" + pair.id();
        assertThat(claire.get(path).page().select("input[name=introducedOn]").val()).isEqualTo(pairs.today().toString());

        Answer done = claire.postFrom(path, path + "/introduction", "introducedOn", pairs.today().toString(), "introduced", "YES");

        assertThat(done.status()).isEqualTo(303);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.ACTIVE);
        assertThat(pairs.now(pair).introducedOn()).isEqualTo(pairs.today());
        assertThat(pairs.now(ines).status()).isEqualTo(MenteeStatus.PAIRED);
    }

    @Test
    void anIntroductionIsNeverTickedForTomorrowNorWithoutATick() {
        Pair pair = pairs.acceptedByBoth(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        String path = "/pairs/" + pair.id();

        Answer tomorrow = claire.postFrom(path, path + "/introduction", "introducedOn", pairs.today().plusDays(1).toString(), "introduced", "YES");
        Answer unticked = claire.postFrom(path, path + "/introduction", "introducedOn", pairs.today().toString());
        Answer nonsense = claire.postFrom(path, path + "/introduction", "introducedOn", "31/02/2026", "introduced", "YES");

        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.page().select("#errors a[href=#introducedOn]").text()).contains("pas encore passée");
        assertThat(unticked.page().select("#errors a[href=#introduced]")).hasSize(1);
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
    }

    @Test
    void aMinorIsNotIntroducedToAMentorWhoseCheckHasExpired() {
        Mentor marc = pairs.mentor("Marc");
        Pair pair = pairs.acceptedByBoth(pairs.mentee("Inès", 15), marc);
        pairs.expireChecks(marc);
        String path = "/pairs/" + pair.id();

        Answer refused = claire.postFrom(path, path + "/introduction", "introducedOn", pairs.today().toString(), "introduced", "YES");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("main").text()).contains("vérification du mentor").doesNotContain("bulletin", "judiciaire");
        assertThat(claire.get(path).page().select(".notice.warning").text()).contains("vérification du mentor");
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
    }

    @Test
    void twoCoordinatorsAtOnceIntroduceOnce() throws Exception {
        Pair pair = pairs.acceptedByBoth(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        String path = "/pairs/" + pair.id();
        Callable<Integer> tick = () -> pairs.team.signedIn(pairs.team.coordinator())
                .postFrom(path, path + "/introduction", "introducedOn", pairs.today().toString(), "introduced", "YES").status();
        ExecutorService two = Executors.newFixedThreadPool(2);

        var answers = two.invokeAll(List.of(tick, tick));
        two.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 409);
        assertThat(pairs.events(pair)).containsOnlyOnce("INTRODUCE");
    }

    @Test
    void anAnswerGivenByPhoneCountsAndSaysSo() {
        Pair pair = pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        String path = "/pairs/" + pair.id();

        Answer unchosen = claire.postFrom(path, path + "/answer", "side", "MENTOR");
        Answer yes = claire.postFrom(path, path + "/answer", "side", "MENTOR", "answer", "YES");
        Answer twice = claire.postFrom(path, path + "/answer", "side", "MENTOR", "answer", "YES");

        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(yes.status()).isEqualTo(303);
        assertThat(twice.status()).as("the mentor's yes noted twice is not the young person's").isEqualTo(409);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_ACCEPTED);
        assertThat(claire.get(path).page().select(".timeline").text()).contains("par Claire Essai", "recueilli par téléphone");
    }

    @Test
    void aPairIsStoppedWithAReasonAndTheYoungPersonWaitsSinceTheOldDate() {
        Mentee ines = pairs.mentee("Inès", 20);
        Mentor marc = pairs.mentor("Marc");
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());
        String path = "/pairs/" + pair.id();

        Answer why = claire.postFrom(path, path + "/cancellation", "note", "sans raison");
        Answer done = claire.postFrom(path, path + "/cancellation", "why", "LAPSE", "note", "trois appels");

        assertThat(why.status()).isEqualTo(422);
        assertThat(why.page().select("textarea[name=note]").text()).isEqualTo("sans raison");
        assertThat(done.status()).isEqualTo(303);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.LAPSED);
        assertThat(pairs.now(ines).status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(pairs.now(ines).waitingSince()).isEqualTo(TestPairs.LONG_AGO);
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.AVAILABLE);
        assertThat(service.visitor().get(link).status()).as("the link opens nothing any more").isEqualTo(410);
        assertThat(claire.get(path).page().select(".timeline").text()).contains("trois appels");
    }

    @Test
    void aNoThatTheYoungPersonOrTheParentSaysAfterTheYesIsRememberedForEver() {
        Pair changedMind = pairs.acceptedByBoth(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        Pair objected = pairs.acceptedByBoth(pairs.mentee("Léa", 16), pairs.mentor("Paul"));
        assertThat(claire.get("/pairs/" + changedMind.id()).page().select("input[name=why]").eachAttr("value"))
                .containsExactly("MENTEE_DECLINES", "MENTOR_DECLINES", "WITHDRAW", "CANCEL");

        claire.postFrom("/pairs/" + changedMind.id(), "/pairs/" + changedMind.id() + "/cancellation", "why", "MENTEE_DECLINES");
        claire.postFrom("/pairs/" + objected.id(), "/pairs/" + objected.id() + "/cancellation", "why", "GUARDIAN_OBJECTS");

        assertThat(service.bean(RoundMemory.class).of(pairs.team.id())).extracting(KnownPair::menteeId, KnownPair::kind).containsExactlyInAnyOrder(
                tuple(changedMind.menteeId(), KnownPair.Kind.REFUSED), tuple(objected.menteeId(), KnownPair.Kind.REFUSED));
        assertThat(claire.get("/phone-list").page().select("li:contains(Inès Nomsecret)")).isEmpty();
        assertThat(claire.get("/phone-list").page().select("li:contains(Léa Nomsecret)")).isNotEmpty();
    }

    @Test
    void aMentorWhoIsNotAtEaseAfterTheYesIsListenedToAndNeverProposedToTheSamePersonAgain() {
        Mentee ines = pairs.mentee("Inès", 20);
        Mentor marc = pairs.mentor("Marc");
        Pair pair = pairs.acceptedByBoth(ines, marc);
        String path = "/pairs/" + pair.id();

        Answer done = claire.postFrom(path, path + "/cancellation", "why", "MENTOR_DECLINES", "note", "Une question sur sa famille");
        service.database().execute("UPDATE pairs SET status_since = '2025-01-01 12:00:00' WHERE id = '" + pair.id() + "'");

        assertThat(done.status()).isEqualTo(303);
        assertThat(pairs.now(pair)).extracting(Pair::status, Pair::declineReason).containsExactly(PairStatus.MENTOR_DECLINED, DeclineReason.NOT_AT_EASE);
        assertThat(pairs.now(ines)).extracting(Mentee::status, Mentee::waitingSince).containsExactly(MenteeStatus.WAITING, TestPairs.LONG_AGO);
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.AVAILABLE);
        assertThat(service.bean(RoundMemory.class).of(pairs.team.id())).containsExactly(new KnownPair(ines.id(), marc.id(), KnownPair.Kind.REFUSED, null));
        assertThat(claire.get("/phone-list").page().select("li:contains(Marc Patronyme)").eachText()).singleElement().asString().contains("à l'aise");
        assertThat(claire.get("/phone-list").page().select("li:contains(Inès Nomsecret)").text()).contains("ne se fera pas").doesNotContain("à l'aise");
        assertThat(claire.get(path).page().select("main").text()).contains("ne seront plus proposées", "Je ne suis pas à l'aise", "Une question sur sa famille")
                .doesNotContain("ne sait rien");
    }

    @Test
    void beforeTheYesNotAtEaseIsAReasonOfTheNoItself() {
        Pair asked = pairs.published(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        Pair accepted = pairs.acceptedByMentor(pairs.mentee("Zoé", 20), pairs.mentor("Paul"));

        assertThat(claire.get("/pairs/" + asked.id()).page().select("input[name=why]").eachAttr("value")).doesNotContain("MENTOR_DECLINES");
        assertThat(claire.get("/pairs/" + asked.id()).page().select("input[name=reason]").eachAttr("value")).contains("NOT_AT_EASE");
        assertThat(claire.get("/pairs/" + accepted.id()).page().select("input[name=why]").eachAttr("value")).contains("MENTOR_DECLINES");
    }

    @Test
    void whoCountsOnAPairIsCalledWhenTheOtherStepsBack() {
        Mentee ines = pairs.mentee("Inès", 20);
        Pair pair = pairs.acceptedByBoth(ines, pairs.mentor("Marc"));

        service.bean(Cancellations.class).withdraw(pair, "mentor", "");

        assertThat(claire.get("/phone-list").page().select("li:contains(ne se fera pas)").eachText()).singleElement().asString()
                .contains("Inès Nomsecret", "binôme avec Marc", "tact");
        assertThat(pairs.mailsTo(ines.email())).noneMatch(mail -> mail.text().contains("ne se fera pas"));
    }

    @Test
    void whoeverWasNeverAskedIsNotCalled() {
        Mentee ines = pairs.mentee("Inès", 20);
        Pair pair = pairs.published(ines, pairs.mentor("Marc"));

        service.bean(Cancellations.class).withdraw(pair, "mentor", "");

        assertThat(claire.get("/phone-list").page().select("li:contains(ne se fera pas)")).isEmpty();
    }

    @Test
    void anActivePairIsNotStoppedHere() {
        Pair pair = pairs.acceptedByBoth(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        String path = "/pairs/" + pair.id();
        claire.postFrom(path, path + "/introduction", "introducedOn", pairs.today().toString(), "introduced", "YES");

        assertThat(claire.postFrom(path, path + "/cancellation", "why", "CANCEL").status()).isEqualTo(409);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.ACTIVE);
    }

    @Test
    void aMeetingIsNotedOnceThePairIsIntroduced() {
        Pair pair = pairs.acceptedByBoth(pairs.mentee("Inès", 20), pairs.mentor("Marc"));
        String path = "/pairs/" + pair.id();
        assertThat(claire.postFrom(path, path + "/meeting", "heldOn", pairs.today().toString()).status()).isEqualTo(409);
        claire.postFrom(path, path + "/introduction", "introducedOn", pairs.today().toString(), "introduced", "YES");

        Answer wrong = claire.postFrom(path, path + "/meeting", "heldOn", "2020-01-01", "minutes", "lots");
        Answer noted = claire.postFrom(path, path + "/meeting", "heldOn", pairs.today().toString(), "mode", "REMOTE", "minutes", "45");

        assertThat(wrong.page().select("#errors li")).hasSize(2);
        assertThat(noted.status()).isEqualTo(303);
        assertThat(service.bean(MeetingRepository.class).findByAssociationIdAndPairIdOrderByHeldOn(pairs.team.id(), pair.id()))
                .singleElement().satisfies(meeting -> {
                    assertThat(meeting.mode()).isEqualTo("REMOTE");
                    assertThat(meeting.durationMinutes()).isEqualTo(45);
                });
    }
}
