package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProposalPagesIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Visitor visitor = service.visitor();
    private final Mentee ines = pairs.mentee("Inès", 20);
    private final Mentor marc = pairs.mentor("Marc");

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    @Test
    void theMentorReadsWhoAndWhyButNoSurnameContactSituationOrPoints() {
        pairs.published(ines, marc);

        Answer page = visitor.get(pairs.linkTo(marc.email()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("h1").text()).contains("Inès");
        assertThat(page.page().select("main").text())
                .contains("20 ans", "Lyon", "trouver un stage", "mercredi soir", "en personne", "Claire Essai", "01 99 00 00 01")
                .doesNotContain(TestPairs.MENTEE_SURNAME, ines.email(), "06 39 98", "69003", "payer ses études", "73");
        assertThat(page.page().select("h2:contains(Pourquoi) + ul li")).hasSize(3);
        assertThat(page.page().select("input[name=answer]")).hasSize(2);
        assertThat(page.page().select("input[checked]")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void theYoungPersonReadsFirstNameJobTownAndReasonsOnly() {
        pairs.acceptedByMentor(ines, marc);

        Answer page = visitor.get(pairs.linkTo(ines.email()));

        assertThat(page.page().select("h1").text()).isEqualTo("Marc aimerait vous accompagner");
        assertThat(page.page().select("main").text()).contains("Développeur", "Villeurbanne", "Claire Essai")
                .doesNotContain(TestPairs.MENTOR_SURNAME, marc.email(), "07 39 98", "69100", "73");
        assertThat(page.page().select("h2:contains(Pourquoi) + ul li")).hasSize(3);
        assertThat(page.page().select("input[name=reason], input[name=together]")).isEmpty();
    }

    @Test
    void openingTheLinkTwentyTimesChangesNothing() {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());

        for (int i = 0; i < 20; i++) {
            assertThat(visitor.get(link + "?answer=YES").page().select("input[checked]")).isEmpty();
        }

        assertThat(pairs.now(pair)).isEqualTo(pair);
        assertThat(pairs.events(pair)).containsExactly("PROPOSE");
        assertThat(pairs.now(ines).status()).isEqualTo(MenteeStatus.PROPOSED);
    }

    @Test
    void anAnswerNeedsAChoice() {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());

        Answer answer = visitor.post(link);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#answer]")).hasSize(1);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.PROPOSED);
    }

    @Test
    void theMentorsYesWritesToTheYoungPersonAndTheirYesToBoth() {
        Pair pair = pairs.published(ines, marc);
        assertThat(pairs.mailsTo(ines.email())).as("nothing before the mentor's yes").isEmpty();
        String mentorLink = pairs.linkTo(marc.email());

        Answer yes = visitor.post(mentorLink, "answer", "YES");

        assertThat(yes.status()).isEqualTo(303);
        assertThat(yes.location()).isEqualTo(mentorLink);
        assertThat(visitor.get(mentorLink).page().select("h1").text()).isEqualTo("Merci, vous avez dit oui");
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_ACCEPTED);

        String menteeLink = pairs.linkTo(ines.email());
        assertThat(visitor.post(menteeLink, "answer", "YES").status()).isEqualTo(303);

        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
        assertThat(visitor.get(menteeLink).page().select("h1").text()).contains("vous avez dit oui tous les deux");
        assertThat(visitor.get(mentorLink).page().select("h1").text()).isEqualTo("Vous avez dit oui tous les deux");
        assertThat(pairs.events(pair)).containsExactly("PROPOSE", "MENTOR_ACCEPTS", "MENTEE_ACCEPTS");
        for (String address : List.of(marc.email(), ines.email())) {
            List<TestPairs.Mail> mails = pairs.mailsTo(address);
            assertThat(mails).hasSize(2).allSatisfy(mail -> {
                assertThat(mail.all()).doesNotContain(TestPairs.MENTEE_SURNAME, TestPairs.MENTOR_SURNAME, "69003", "69100",
                        "06 39 98", "07 39 98", ines.email(), marc.email());
                assertThat(mail.text()).contains("Claire Essai", "01 99 00 00 01");
                assertThat(mail.html()).contains("Claire Essai", "01 99 00 00 01");
            });
            assertThat(mails.get(1).subject()).isEqualTo("Votre binôme va se rencontrer");
            assertThat(mails.get(1).all()).doesNotContain("/proposal/");
        }
    }

    @Test
    void theSameAnswerTwiceIsADoubleClick() {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());
        visitor.post(link, "answer", "YES");

        Answer again = visitor.post(link, "answer", "YES");

        assertThat(again.status()).isEqualTo(303);
        assertThat(pairs.events(pair)).containsExactly("PROPOSE", "MENTOR_ACCEPTS");
        assertThat(pairs.mailsTo(ines.email())).hasSize(1);
    }

    @Test
    void anotherAnswerThanBeforeIsExplainedAndChangesNothing() {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());
        visitor.post(link, "answer", "YES");

        Answer no = visitor.post(link, "answer", "NO");

        assertThat(no.status()).isEqualTo(409);
        assertThat(no.page().select("h1").text()).isEqualTo("Merci, vous avez dit oui");
        assertThat(no.page().select("a[href=tel:0199000001]")).hasSize(1);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_ACCEPTED);
    }

    @Test
    void twoAnswersAtTheSameMomentAreOne() throws Exception {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());
        Callable<Integer> press = () -> service.visitor().post(link, "answer", "YES").status();
        ExecutorService two = Executors.newFixedThreadPool(4);

        List<Future<Integer>> pressed = two.invokeAll(List.of(press, press, press, press));
        two.shutdown();

        for (Future<Integer> each : pressed) {
            assertThat(each.get()).isEqualTo(303);
        }
        assertThat(pairs.events(pair)).containsExactly("PROPOSE", "MENTOR_ACCEPTS");
        assertThat(pairs.mailsTo(ines.email())).hasSize(1);
    }

    @Test
    void aMentorsNoFreesThePlaceKeepsTheOldDateAndStaysUnknownToTheYoungPerson() {
        Pair pair = pairs.published(ines, marc);
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.FULL);
        String link = pairs.linkTo(marc.email());

        Answer no = visitor.post(link, "answer", "NO", "reason", "TOO_FAR");

        assertThat(no.status()).isEqualTo(303);
        assertThat(visitor.get(link).page().select("main").text()).contains("Inès n'en saura rien");
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_DECLINED);
        assertThat(pairs.now(pair).declineReason()).isEqualTo(DeclineReason.TOO_FAR);
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.AVAILABLE);
        assertThat(pairs.now(ines).status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(pairs.now(ines).waitingSince()).isEqualTo(TestPairs.LONG_AGO);
        assertThat(pairs.mailsTo(ines.email())).isEmpty();
    }

    @Test
    void aMentorWithoutTimeRestsUntilTheDayGiven() {
        pairs.published(ines, marc);
        String back = pairs.today().plusDays(40).toString();

        visitor.post(pairs.linkTo(marc.email()), "answer", "NO", "reason", "NO_TIME", "backOn", back);

        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.PAUSED);
        assertThat(pairs.now(marc).pausedUntil()).hasToString(back);
        service.bean(MentorRests.class).end(service.bean(Clock.class).now().plus(Duration.ofDays(41)));
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.AVAILABLE);
    }

    @Test
    void aDayThatHasPassedIsNoDayToComeBack() {
        Pair pair = pairs.published(ines, marc);

        Answer answer = visitor.post(pairs.linkTo(marc.email()), "answer", "NO", "reason", "NO_TIME", "backOn", "2020-01-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#backOn]")).hasSize(1);
        assertThat(answer.page().select("input[name=answer][value=NO][checked]")).hasSize(1);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.PROPOSED);
    }

    @Test
    void ayoungPersonsNoIsAskedNoReasonAndPutsACallToTheMentorOnTheList() {
        Pair pair = pairs.acceptedByMentor(ines, marc);

        visitor.post(pairs.linkTo(ines.email()), "answer", "NO", "reason", "NOT_AT_EASE");

        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTEE_DECLINED);
        assertThat(pairs.now(pair).declineReason()).isNull();
        assertThat(pairs.now(ines).status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.AVAILABLE);
        assertThat(pairs.mailsTo(marc.email())).hasSize(1);
        assertThat(pairs.team.signedIn(pairs.team.coordinator()).get("/phone-list").page().select("li:contains(Marc)").text())
                .contains("ce binôme ne se fera pas");
    }

    @Test
    void anAlteredLinkOpensNothing() {
        pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());

        assertThat(visitor.get(link.substring(0, link.length() - 2) + "xx").status()).isEqualTo(404);
        assertThat(visitor.post(link.substring(0, link.length() - 2) + "xx", "answer", "YES").status()).isEqualTo(404);
        assertThat(visitor.get("/proposal/nothing").status()).isEqualTo(404);
    }

    @Test
    void anAnswerAfterTheDeadlineCountsUntilTheLinkExpires() {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());

        service.clockAt(java.time.Instant.now().plus(Duration.ofDays(20)));
        assertThat(visitor.get(link).page().select("form").text()).contains("Vous pouvez encore répondre");
        service.clockAt(java.time.Instant.now().plus(Duration.ofDays(60)));
        Answer late = visitor.post(link, "answer", "YES");

        assertThat(late.status()).isEqualTo(410);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.PROPOSED);
    }

    @Test
    void somebodyUnderFifteenSaysYesWithAGuardian() {
        Mentee lea = pairs.mentee("Léa", 13);
        Mentor jean = pairs.mentor("Jean");
        Pair pair = pairs.acceptedByMentor(lea, jean);
        String link = pairs.linkTo(lea.email());
        assertThat(pairs.mailsTo(lea.email()).get(0).text()).contains("moins de 15 ans");

        Answer alone = visitor.post(link, "answer", "YES");
        Answer together = visitor.post(link, "answer", "YES", "together", "YES");

        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.page().select("#errors a[href=#together]")).hasSize(1);
        assertThat(together.status()).isEqualTo(303);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
    }

    @Test
    void aMinorsYesWaitsWhileTheMentorsCheckIsNotValid() {
        Mentee lea = pairs.mentee("Léa", 15);
        Mentor jean = pairs.mentor("Jean");
        Pair pair = pairs.acceptedByMentor(lea, jean);
        pairs.expireChecks(jean);

        Answer yes = visitor.post(pairs.linkTo(lea.email()), "answer", "YES");

        assertThat(yes.status()).isEqualTo(409);
        assertThat(yes.page().select("h1").text()).isEqualTo("Nous devons d'abord finir une vérification");
        assertThat(yes.page().text()).doesNotContain("judiciaire", "bulletin");
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_ACCEPTED);
        assertThat(pairs.events(pair)).contains("HELD_BACK");
        assertThat(pairs.team.signedIn(pairs.team.coordinator()).get("/phone-list").page().select("li:contains(Léa)").text())
                .contains("vérification");
    }

    @Test
    void aMinorsYesWaitsOnceTheAuthorisationIsWithdrawn() {
        Mentee lea = pairs.mentee("Léa", 15);
        Mentor jean = pairs.mentor("Jean");
        Pair pair = pairs.acceptedByMentor(lea, jean);
        pairs.withdrawAuthorisation(lea);

        assertThat(visitor.post(pairs.linkTo(lea.email()), "answer", "YES").status()).isEqualTo(409);

        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_ACCEPTED);
    }

    @Test
    void textOfPeopleIsShownAsText() {
        Mentee odd = pairs.mentee("<b>Zoé</b>", 20);
        Mentor jean = pairs.mentor("Jean");
        pairs.published(odd, jean);

        Answer page = visitor.get(pairs.linkTo(jean.email()));

        assertThat(page.page().select("main b")).isEmpty();
        assertThat(page.page().select("h1").text()).contains("<b>Zoé</b>");
    }
}
