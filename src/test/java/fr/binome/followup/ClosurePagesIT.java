package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairChanges;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Channel;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.MentorRepository;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a pair goes on, stops or ends, from every state it may be in. */
class ClosurePagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private Pair pair;
    private String path;

    @BeforeEach
    void anOrdinaryDay() {
        service.clockAt(world.day(8));
        follow(world.active());
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void whoeverHasLeftByTheOwnPageIsCalledAndThePairCanBeEnded() {
        service.bean(Leavings.class).leaving(world.team.id(), "MENTOR", pair.mentorId(), "mentor");
        service.bean(PairChanges.class).startClosing(pair, "mentor", "");

        assertThat(world.signals(pair)).singleElement().satisfies(signal -> {
            assertThat(signal.code()).isEqualTo(SignalCode.S3);
            assertThat(signal.reason()).isEqualTo(Reason.MENTOR_LEAVES);
        });
        Document page = coordinator().get(path + "/closure").page();
        assertThat(page.select("input[name=menteeReason]")).isNotEmpty();
        assertThat(page.select("input[name=months]")).as("nobody goes on").isEmpty();
        coordinator().postFrom(path + "/closure", path + "/closure", "menteeReason", "OTHER", "mentorReason", "MENTOR_TIME");
        coordinator().postFrom(path + "/closure", path + "/closure/end", "how", "INTERVIEW", "next", "again");

        assertThat(reload().status()).isEqualTo(PairStatus.CLOSED);
        assertThat(world.signals(pair)).extracting(Signal::status).containsExactly(SignalStatus.CLOSED);
    }

    @Test
    void aPairThatCannotEndHereSaysWhy() {
        Pair proposed = world.pair(world.mentee("Léa", Channel.MAIL), world.mentor("Karim"), PairStatus.PROPOSED, null, world.team.coordinator());

        Document page = coordinator().get("/pairs/" + proposed.id() + "/closure?lang=fr").page();

        assertThat(page.select(".notice").text()).isEqualTo("Ce binôme n'a pas encore commencé. Sa page permet d'y mettre fin.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void bothReadAWordAtTheEnd() {
        begin("TERM", "TERM");
        Document page = coordinator().get(path + "/closure").page();

        coordinator().postFrom(path + "/closure", path + "/closure/end", "how", "INTERVIEW", "next", "after", "send", "yes", "mail",
                page.select("#mail").text(), "sendMentor", "yes", "mentorMail", page.select("#mentorMail").text());
        service.bean(OutboxPump.class).pump(world.day(11));

        assertThat(world.mailsToMentee(pair)).singleElement().asString().contains("Votre mentorat avec Marc se termine.");
        assertThat(world.mailsToMentor(pair)).singleElement().asString()
                .contains("Votre mentorat avec Inès se termine. Merci pour le temps").doesNotContain("0 rencontre");
    }

    @Test
    void whoeverHasNoMailIsToldOnThePhoneOnly() {
        follow(world.pair(world.mentee("Zoé", Channel.PHONE), world.mentor("Paul"), PairStatus.ACTIVE, TestPairs.INTRODUCED, world.team.coordinator()));
        begin("TERM", "TERM");

        Document page = coordinator().get(path + "/closure?lang=fr").page();

        assertThat(page.select("#mail")).isEmpty();
        assertThat(page.select("main").text()).contains("Zoé n'a pas de mail : dites la fin au téléphone.");
    }

    @Test
    void aParentReadsOfTheChildAndWhoeverSharesAnAddressOfNobody() {
        Closure closure = new Closure(pair.id(), world.team.id(), ClosureReason.TERM, ClosureReason.TERM, "", "", world.day(8), null, false, null, null);
        Pair child = world.pair(world.mentee("Tom", Channel.VIA, LocalDate.of(2018, 5, 4)), world.mentor("Paul"), PairStatus.ACTIVE, TestPairs.INTRODUCED,
                world.team.coordinator());
        parent(child, "nadia@example.org");
        parent(pair, pair.menteeId() + "@example.org");
        ClosureLetters letters = service.bean(ClosureLetters.class);
        Duos duos = service.bean(Duos.class);

        assertThat(letters.draft(duos.of(child), closure, true)).contains("Le mentorat de Tom se termine.", "Tom garde sa place").doesNotContain("Paul");
        assertThat(letters.draft(duos.of(pair), closure, false)).contains("Votre mentorat se termine.").doesNotContain("Marc");
    }

    @Test
    void protectionAsAReasonIsForThoseInCharge() {
        begin("PROTECTION", "OTHER");

        assertThat(coordinator().get(path + "/closure").page().select("dd").text()).contains("Protection", "Une note.");
        assertThat(world.team.signedIn(world.team.safeguarding()).get(path + "/closure").page().select("dd").text()).contains("Protection");
        assertThat(world.team.signedIn(colleague()).get(path + "/closure").page().select("dd").text())
                .contains("Autre raison").doesNotContain("Protection", "Une note.");
    }

    @Test
    void goingOnTwiceFromTheSamePageIsOneDecision() {
        String planned = coordinator().get(path + "/closure").page().select("input[name=planned]").val();
        service.bean(SignalDesk.class).raise(service.bean(Duos.class).of(world.team.id(), pair.id()),
                new Finding(Reason.ENDS_SOON, Side.MENTEE, "test:end", planned), world.day(8));

        coordinator().postFrom(path + "/closure", path + "/continuation", "months", "3", "planned", planned);
        coordinator().postFrom(path + "/closure", path + "/continuation", "months", "3", "planned", planned);

        assertThat(planned).isEqualTo("2027-08-01");
        assertThat(coordinator().get(path + "/closure").page().select("input[name=planned]").val()).isEqualTo("2027-11-01");
        assertThat(world.signals(pair)).extracting(Signal::status).containsExactly(SignalStatus.CLOSED);
    }

    @Test
    void aPairWhoseEndHasBegunDoesNotGoOn() {
        begin("TERM", "TERM");

        assertThat(coordinator().postFrom(path + "/closure", path + "/continuation", "months", "3").status()).isEqualTo(409);
    }

    @Test
    void oneButtonStopsTheOtherPairsOfBothAsWellAlsoWhileThisOneEnds() {
        Pair other = world.pair(world.mentee("Léa", Channel.MAIL), service.bean(MentorRepository.class)
                .findByAssociationIdAndId(world.team.id(), pair.mentorId()).orElseThrow(), PairStatus.ACTIVE, TestPairs.INTRODUCED, world.team.coordinator());
        begin("MENTEE_MOVED", "OTHER");

        coordinator().postFrom(path + "/closure", path + "/stop");

        assertThat(reload().status()).isEqualTo(PairStatus.ON_HOLD);
        assertThat(service.bean(PairRepository.class).findByAssociationIdAndId(world.team.id(), other.id()).orElseThrow().status())
                .isEqualTo(PairStatus.ON_HOLD);
        assertThat(coordinator().get(path + "/closure?lang=fr").page().select(".notice").text()).contains("Reprenez-le sur sa page");
    }

    @Test
    void daysOfCallsInVainCountFromBeforeTheEndAndStopWhenSomebodyIsReached() {
        call(3, "NO_ANSWER");
        call(4, "REACHED");
        call(5, "NO_ANSWER");
        call(6, "MESSAGE_LEFT");
        service.clockAt(world.day(8));
        begin("MENTEE_UNREACHABLE", "OTHER");
        assertThat(end("UNREACHABLE")).isEqualTo(409);

        call(9, "NO_ANSWER");

        assertThat(end("UNREACHABLE")).isEqualTo(303);
    }

    @Test
    void threeDaysOfCallsAloneAreOneWayOnly() {
        begin("MENTEE_UNREACHABLE", "OTHER");
        for (int day = 9; day <= 11; day++) {
            call(day, "NO_ANSWER");
        }

        assertThat(end("UNREACHABLE")).isEqualTo(409);
    }

    private void parent(Pair of, String email) {
        service.bean(GuardianRepository.class).save(new Guardian(Ids.next(), world.team.id(), of.menteeId(), "Nadia", "mère", email, null, world.day(0)));
    }

    private TeamMember colleague() {
        String id = Ids.next();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(id, world.team.id(), null, Role.COORDINATOR, "Karim", "Essai",
                id + "@example.org", "01 99 00 00 01", null, true, Instant.now()));
    }

    private void follow(Pair one) {
        pair = one;
        path = "/pairs/" + one.id();
    }

    private void begin(String mentee, String mentor) {
        coordinator().postFrom(path + "/closure", path + "/closure", "menteeReason", mentee, "mentorReason", mentor, "note", "Une note.");
    }

    private void call(int day, String outcome) {
        service.clockAt(world.day(day));
        coordinator().postFrom(path, path + "/calls", "side", "MENTEE", "outcome", outcome);
    }

    private int end(String how) {
        return coordinator().postFrom(path + "/closure", path + "/closure/end", "how", how, "next", "after").status();
    }

    private Visitor coordinator() {
        return world.team.signedIn(world.team.coordinator());
    }

    private Pair reload() {
        return service.bean(PairRepository.class).findByAssociationIdAndId(world.team.id(), pair.id()).orElseThrow();
    }
}
