package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.mail.Outbox;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.TestCare;
import fr.binome.people.Mentor;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.round.KnownPair;
import fr.binome.round.KnownPairs;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardianNoticeIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Visitor mother = service.visitor();
    private final Mentor marc = pairs.mentor("Marc");
    private final String address = Ids.next() + "@famille.example";

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    private Mentee withMother(int age) {
        Mentee lea = pairs.mentee("Léa", age);
        pairs.mother(lea, address);
        return lea;
    }

    @Test
    void theGuardianReadsNameJobAndProgrammeBeforeTheYoungPersonHearsAnything() {
        Mentee lea = withMother(16);

        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));

        assertThat(pair.guardiansFirst()).isTrue();
        assertThat(pair.asked()).isNull();
        assertThat(pairs.mailsTo(lea.email())).isEmpty();
        Answer page = mother.get(pairs.linkTo(address));
        assertThat(page.page().select("main").text()).contains("Marc Patronyme", "Développeur", "Association d'essai")
                .doesNotContain(marc.email(), "07 39 98", "Villeurbanne");
        assertThat(page.page().select("input[checked]")).isEmpty();
    }

    @Test
    void theYoungPersonIsAskedOnceTheDaysToObjectAreOverAndNotBefore() {
        Mentee lea = withMother(16);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        GuardianWindows windows = service.bean(GuardianWindows.class);
        Instant now = service.bean(Clock.class).now();
        pairs.mailsTo(address);

        int early = windows.ask(now.plus(Duration.ofDays(2)));
        windows.ask(now.plus(Duration.ofDays(6)));
        windows.ask(now.plus(Duration.ofDays(6)));

        assertThat(early).isZero();
        assertThat(pairs.now(pair).asked()).isEqualTo(Side.MENTEE);
        assertThat(pairs.mailsTo(lea.email())).hasSize(1);
        assertThat(pairs.events(pair)).containsExactly("PROPOSE", "MENTOR_ACCEPTS", "ASK_MENTEE");
    }

    @Test
    void meanwhileTheMentorIsNotToldThatTheYoungPersonHasSaidYes() {
        Mentee lea = withMother(16);
        Pair pair = pairs.published(lea, marc);
        String link = pairs.linkTo(marc.email());

        service.visitor().post(link, "answer", "YES");

        Answer page = service.visitor().get(link);
        assertThat(pairs.now(pair).guardiansFirst()).isTrue();
        assertThat(page.page().select("h1").text()).isEqualTo("Merci, vous avez dit oui");
        assertThat(page.page().select("main").text()).doesNotContain("tous les deux");
    }

    @Test
    void daysOfWhichNoGuardianKnewDoNotCountAndBecomeACall() {
        Mentee lea = pairs.mentee("Léa", 16);
        Guardian guardian = pairs.mother(lea, address);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        GuardianWindows windows = service.bean(GuardianWindows.class);
        Instant later = service.bean(Clock.class).now().plus(Duration.ofDays(6));

        windows.ask(later);
        boolean asksWhileTheMailWaits = pairs.now(pair).asked() != null;
        service.bean(Outbox.class).withdrawTo(pairs.team.id(), guardian.id());
        windows.ask(later);
        windows.ask(later);

        assertThat(asksWhileTheMailWaits).isFalse();
        assertThat(pairs.now(pair).asked()).as("the mail will never arrive").isNull();
        assertThat(pairs.now(pair).guardianUntil()).isNull();
        assertThat(pairs.team.signedIn(pairs.team.coordinator()).get("/phone-list").page().select("li:contains(Prévenir la personne responsable de Léa)")).hasSize(1);
    }

    @Test
    void theDaysAreCountedFromAMailThatLeftLate() {
        Mentee lea = withMother(16);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        GuardianWindows windows = service.bean(GuardianWindows.class);
        service.clockAt(Instant.now().plus(Duration.ofDays(6)));
        pairs.mailsTo(address);

        windows.ask(service.bean(Clock.class).now());
        Pair again = pairs.now(pair);
        windows.ask(again.guardianUntil());

        assertThat(again.asked()).isNull();
        assertThat(again.guardianUntil()).isAfter(service.bean(Clock.class).now().plus(Duration.ofDays(2)));
        assertThat(pairs.now(pair).asked()).isEqualTo(Side.MENTEE);
    }

    @Test
    void atEighteenTheGuardiansLinkOpensNothing() {
        Mentee lea = withMother(16);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        String link = pairs.linkTo(address);
        pairs.comesOfAge(lea);

        Answer page = mother.get(link);
        Answer objection = mother.post(link, "answer", "OBJECTS");

        assertThat(page.page().text()).doesNotContain("Patronyme");
        assertThat(objection.status()).isEqualTo(page.status()).isEqualTo(410);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.MENTOR_ACCEPTED);
    }

    @Test
    void openingTheNoticeOrSendingItWithoutAChoiceChangesNothing() {
        Mentee lea = withMother(16);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        String link = pairs.linkTo(address);

        mother.get(link);
        Answer empty = mother.post(link);

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#errors a[href=#answer]")).hasSize(1);
        assertThat(pairs.now(pair)).isEqualTo(pair);
    }

    @Test
    void aGuardianWithNothingAgainstItHasTheYoungPersonAskedAtOnce() {
        Mentee lea = withMother(16);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        String link = pairs.linkTo(address);

        Answer said = mother.post(link, "answer", "NO_OBJECTION");

        assertThat(said.status()).isEqualTo(303);
        assertThat(pairs.now(pair).asked()).isEqualTo(Side.MENTEE);
        assertThat(mother.get(link).page().select(".notice.success").text()).contains("Vous avez dit oui");
        assertThat(pairs.mailsTo(lea.email())).hasSize(1);
    }

    @Test
    void anObjectionEndsThePairForEverAndTheYoungPersonWaitsAgain() {
        Mentee lea = withMother(16);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        String link = pairs.linkTo(address);

        mother.post(link, "answer", "OBJECTS");

        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.WITHDRAWN);
        assertThat(pairs.now(lea).status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(pairs.now(lea).waitingSince()).isEqualTo(TestPairs.LONG_AGO);
        assertThat(pairs.mailsTo(lea.email())).isEmpty();
        assertThat(mother.get(link).page().select("h1").text()).isEqualTo("C'est noté, vous avez dit non");
        assertThat(service.bean(KnownPairs.class).of(pairs.team.id())).extracting(KnownPair::kind).containsExactly(KnownPair.Kind.REFUSED);
        assertThat(pairs.team.signedIn(pairs.team.coordinator()).get("/phone-list").page().select("li:contains(Marc)").text()).contains("tact");
    }

    @Test
    void theYoungestIsAskedAtOnceAndTheGuardianMayStillObjectAfterTheYes() {
        Mentee lea = withMother(13);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        String link = pairs.linkTo(address);
        assertThat(pair.asked()).isEqualTo(Side.MENTEE);
        assertThat(mother.get(link).page().select("main").text()).contains("Léa répond avec vous");
        service.visitor().post(pairs.linkTo(lea.email()), "answer", "YES", "together", "YES");

        mother.post(link, "answer", "OBJECTS");

        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.WITHDRAWN);
    }

    @Test
    void aGuardianAtTheChildsOwnAddressIsCalledAndTheDaysCountFromTheCall() {
        Mentee lea = pairs.mentee("Léa", 16);
        pairs.mother(lea, lea.email().replace("@", "+maman@").toUpperCase());
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        Visitor claire = pairs.team.signedIn(pairs.team.coordinator());
        assertThat(pairs.mailsTo(lea.email())).isEmpty();
        assertThat(claire.get("/phone-list").page().select("li:contains(Prévenir la personne responsable de Léa) form")).isEmpty();
        assertThat(pairs.now(pair).guardianUntil()).isNull();

        Answer empty = claire.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/guardian");
        Answer told = claire.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/guardian", "guardianSaid", "TOLD");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(told.status()).isEqualTo(303);
        assertThat(pairs.now(pair).guardianUntil()).isAfter(service.bean(Clock.class).now().plus(Duration.ofDays(3)));
        assertThat(claire.get("/phone-list").page().select("li:contains(Prévenir)")).isEmpty();
        service.bean(GuardianWindows.class).ask(pairs.now(pair).guardianUntil());
        assertThat(pairs.now(pair).asked()).isEqualTo(Side.MENTEE);
    }

    @Test
    void whomStaffNotedIsToldInTheParentsSteadAndTheMentorGetsTheirNumber() {
        Mentee lea = withMother(16);
        service.database().execute("UPDATE background_checks SET type = 'HONORABILITE' WHERE mentor_id = '" + marc.id() + "'");
        TestCare care = TestCare.of(pairs.team, lea, false);

        Pair pair = pairs.mentorSaysYes(pairs.published(pairs.now(lea), marc));
        String link = pairs.linkTo(care.email());
        mother.post(link, "answer", "NO_OBJECTION", "contact", "PHONE");
        service.visitor().post(pairs.linkTo(lea.email()), "answer", "YES");

        assertThat(care.letters(address)).isZero();
        assertThat(care.letters("06 39 98 00 77")).isZero();
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
        assertThat(service.bean(ContactCards.class).shownTo(Side.MENTOR, service.bean(PairPeopleReader.class).read(pairs.team.id(), pair.id())))
                .extracting(ContactCards.Line::whose, ContactCards.Line::value).containsExactly(tuple(TestCare.NAME, TestCare.PHONE));
    }

    @Test
    void withTheTickTheParentsAreToldAsWell() {
        Mentee lea = withMother(16);
        service.database().execute("UPDATE background_checks SET type = 'HONORABILITE' WHERE mentor_id = '" + marc.id() + "'");
        TestCare care = TestCare.of(pairs.team, lea, true);

        pairs.mentorSaysYes(pairs.published(pairs.now(lea), marc));

        assertThat(care.letters(address, "guardian-notice")).isEqualTo(1);
        assertThat(care.letters(care.email(), "guardian-notice")).isEqualTo(1);
    }

    @Test
    void fromEighteenOnAGuardiansLinkOpensNothing() {
        Mentee lea = withMother(17);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        String link = pairs.linkTo(address);
        service.database().execute("UPDATE mentees SET birth_date = '" + pairs.today().minusYears(18) + "' WHERE id = '" + lea.id() + "'");

        Answer late = mother.post(link, "answer", "OBJECTS");

        assertThat(late.status()).isEqualTo(410);
        assertThat(pairs.now(pair).status().living()).isTrue();
    }

    @Test
    void aNoticeAfterTheIntroductionSaysWhomToCall() {
        Mentee lea = withMother(16);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        String link = pairs.linkTo(address);
        service.bean(Cancellations.class).withdraw(pair, "mentee", "");

        Answer late = mother.post(link, "answer", "OBJECTS");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("h1").text()).isEqualTo("La réponse ne se donne plus ici");
    }
}
