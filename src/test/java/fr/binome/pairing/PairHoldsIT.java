package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorHold;
import fr.binome.people.MentorHoldRepository;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairHoldsIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final PairChanges changes = service.bean(PairChanges.class);
    private final Mentee ines = pairs.mentee("Inès", 20);
    private final Mentor marc = pairs.mentor("Marc");

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    @Test
    void holdingAMentorStopsProposalsAndIntroductionsAlike() {
        Mentor busy = pairs.mentor("Jean", fr.binome.platform.Ids.next() + "@mentor.example", 2);
        Pair proposed = pairs.published(ines, busy);
        Pair toIntroduce = pairs.acceptedByBoth(pairs.mentee("Noé", 20), busy);

        int held = service.bean(PairHolds.class).ofMentor(pairs.team.id(), busy.id(), "system", "à voir");

        assertThat(held).isEqualTo(2);
        assertThat(pairs.now(proposed).status()).isEqualTo(PairStatus.ON_HOLD);
        assertThat(pairs.now(proposed).heldFrom()).isEqualTo(PairStatus.PROPOSED);
        assertThat(pairs.now(toIntroduce).heldFrom()).isEqualTo(PairStatus.TO_INTRODUCE);
    }

    @Test
    void aHeldProposalTakesNoAnswerAndIsNotReminded() {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());
        changes.hold(pair, "system", "");

        Answer page = service.visitor().get(link);
        Answer yes = service.visitor().post(link, "answer", "YES");
        int reminded = service.bean(AcceptanceReminders.class).remind(service.bean(Clock.class).now().plus(Duration.ofDays(3)));

        assertThat(page.page().select("form")).isEmpty();
        assertThat(yes.status()).isEqualTo(409);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.ON_HOLD);
        assertThat(pairs.mailsTo(marc.email())).hasSize(1);
        assertThat(pairs.events(pair)).containsExactly("PROPOSE", "HOLD");
    }

    @Test
    void aReleasedProposalHasTheWholeTimeAgain() {
        Pair pair = pairs.published(ines, marc);
        changes.hold(pair, "system", "");
        service.clockAt(Instant.now().plus(Duration.ofDays(20)));
        Visitor lead = pairs.team.signedIn(pairs.team.lead());

        Answer unsaid = lead.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/release", "release", "YES");
        Answer released = lead.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/release", "release", "YES",
                "releaseNote", "Malentendu levé avec les deux.");

        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(released.status()).isEqualTo(303);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.PROPOSED);
        assertThat(pairs.now(pair).heldFrom()).isNull();
        assertThat(pairs.now(pair).mentorAnswerBy()).isAfter(service.bean(Clock.class).now().plus(Duration.ofDays(4)));
    }

    @Test
    void aPairWithoutItsAuthorisationStaysOnHold() {
        Mentee lea = pairs.mentee("Léa", 15);
        Pair pair = pairs.acceptedByBoth(lea, marc);
        changes.hold(pair, "guardian", "");
        pairs.withdrawAuthorisation(lea);
        Visitor lead = pairs.team.signedIn(pairs.team.lead());

        Answer refused = lead.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/release", "release", "YES", "releaseNote", "Vu.");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("autorisation");
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.ON_HOLD);
    }

    @Test
    void aPauseKeepsItsEndThroughAHold() {
        Pair pair = active();
        LocalDate until = pairs.today().plusWeeks(3);

        Pair paused = changes.pause(pair, until, "mentor", "").orElseThrow();
        Pair held = changes.hold(paused, "system", "").orElseThrow();
        Pair again = changes.release(held, "system", "").orElseThrow();
        Pair resumed = changes.resume(again, "mentor", "").orElseThrow();

        assertThat(paused.pausedUntil()).isEqualTo(until);
        assertThat(again.status()).isEqualTo(PairStatus.PAUSED);
        assertThat(again.pausedUntil()).isEqualTo(until);
        assertThat(resumed.pausedUntil()).isNull();
    }

    @Test
    void closingFreesTheMentorsPlaceAndTheYoungPersonWaitsSinceTheOldDate() {
        Pair closing = changes.startClosing(active(), "system", "").orElseThrow();

        Pair closed = changes.close(closing, true, "system", "").orElseThrow();

        assertThat(closed.status()).isEqualTo(PairStatus.CLOSED);
        assertThat(closed.openMentee()).isNull();
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.AVAILABLE);
        assertThat(pairs.now(ines).status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(pairs.now(ines).waitingSince()).isEqualTo(TestPairs.LONG_AGO);
    }

    @Test
    void whoeverSeesAnOlderStateChangesNothing() {
        Pair pair = pairs.published(ines, marc);
        changes.hold(pair, "system", "");

        assertThat(changes.apply(pair, PairChange.MENTOR_ACCEPTS, "mentor", "")).isEmpty();
    }

    @Test
    void aHoldStopsThePairWhereverAnAnswerHasTakenItMeanwhile() {
        Pair asTheHolderSawIt = pairs.published(ines, marc);
        pairs.mentorSaysYes(asTheHolderSawIt);

        Pair held = changes.hold(asTheHolderSawIt, "system", "").orElseThrow();

        assertThat(held.status()).isEqualTo(PairStatus.ON_HOLD);
        assertThat(held.heldFrom()).isEqualTo(PairStatus.MENTOR_ACCEPTED);
        assertThat(pairs.mailsTo(ines.email())).isEmpty();
    }

    @Test
    void aHeldMentorsYesWaitsEvenIfThePairItselfIsNotHeld() {
        Pair pair = pairs.published(ines, marc);
        String link = pairs.linkTo(marc.email());
        service.bean(MentorHoldRepository.class).save(new MentorHold(fr.binome.platform.Ids.next(), pairs.team.id(), marc.id(), Instant.now(), null, null));

        Answer yes = service.visitor().post(link, "answer", "YES");

        assertThat(yes.status()).isEqualTo(409);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.PROPOSED);
        assertThat(pairs.mailsTo(ines.email())).isEmpty();
    }

    @Test
    void aQuestionThatTheHoldTookBackIsAskedOnRelease() {
        Pair pair = pairs.published(ines, marc);
        changes.hold(pair, "system", "");

        release(pair);

        assertThat(pairs.mailsTo(marc.email())).hasSize(1);
        assertThat(service.visitor().get(pairs.linkTo(marc.email())).page().select("input[name=answer]")).hasSize(2);
    }

    @Test
    void whoeverIsCalledComesBackToThePhoneListOnRelease() {
        Mentor paul = pairs.mentor("Paul", null, 1);
        Pair pair = pairs.published(ines, paul);
        changes.hold(pair, "system", "");
        Visitor lead = pairs.team.signedIn(pairs.team.lead());
        int whileHeld = lead.get("/phone-list").page().select("li:contains(Paul)").size();

        release(pair);

        assertThat(whileHeld).isZero();
        assertThat(lead.get("/phone-list").page().select("li:contains(Paul)")).hasSize(1);
    }

    @Test
    void theIntroductionIsToldOnceToEachHoweverAHoldComesBetween() {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        long before = introductions(ines.email());
        Pair held = changes.hold(pair, "system", "").orElseThrow();
        release(held);
        long after = introductions(ines.email());
        Mentee noe = pairs.mentee("Noé", 20);
        Pair other = pairs.acceptedByBoth(noe, pairs.mentor("Jean"));
        changes.hold(other, "system", "");

        release(other);

        assertThat(List.of(before, after)).as("told before the hold").containsExactly(1L, 1L);
        assertThat(introductions(noe.email())).as("taken back by the hold").isEqualTo(1);
    }

    @Test
    void theGuardiansHaveAllTheirDaysAgainAfterAHold() {
        Mentee lea = pairs.mentee("Léa", 16);
        String address = fr.binome.platform.Ids.next() + "@famille.example";
        pairs.mother(lea, address);
        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));
        changes.hold(pair, "system", "");
        service.clockAt(Instant.now().plus(Duration.ofDays(20)));

        release(pair);
        service.bean(GuardianWindows.class).ask(service.bean(Clock.class).now());

        assertThat(pairs.now(pair).asked()).isNull();
        assertThat(pairs.now(pair).guardianUntil()).isAfter(service.bean(Clock.class).now().plus(Duration.ofDays(2)));
    }

    @Test
    void aFirstMeetingInTheCalendarsIsToldOffByPhoneWhileThePairIsHeld() {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        Visitor lead = pairs.team.signedIn(pairs.team.lead());
        lead.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/first-meeting", "meetOn", pairs.today().plusDays(9).toString(), "meetAt", "18:30", "venue", "");

        changes.hold(pair, "system", "");

        assertThat(lead.get("/pairs/" + pair.id()).page().select(".notice.warning").text()).contains("Appelez les deux personnes", "18 h 30");
        assertThat(lead.get("/phone-list").page().select("li:contains(18 h 30)")).hasSize(2);
        assertThat(pairs.mailsTo(ines.email())).noneMatch(mail -> mail.text().contains("annulée"));
    }

    private long introductions(String address) {
        return pairs.mailsTo(address).stream().filter(mail -> mail.text().contains("tous les deux")).count();
    }

    private void release(Pair pair) {
        Answer released = pairs.team.signedIn(pairs.team.lead()).postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/release",
                "release", "YES", "releaseNote", "Vu avec les deux.");
        assertThat(released.status()).isEqualTo(303);
    }

    private Pair active() {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        pairs.team.signedIn(pairs.team.lead()).postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/introduction",
                "introducedOn", pairs.today().toString(), "introduced", "YES");
        return pairs.now(pair);
    }
}
