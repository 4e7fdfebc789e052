package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Channel;
import fr.binome.people.MentorHoldRepository;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has no e-mail says "I do not feel safe" to a member of the team, and the same happens. */
class StaffSafetyPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private Pair pair;
    private Visitor coordinator;
    private String page;

    @BeforeEach
    void askByPhone() {
        pair = world.pair(world.mentee("Inès", Channel.PHONE), world.mentor("Marc"), PairStatus.ACTIVE, TestPairs.INTRODUCED,
                world.team.coordinator());
        world.live(7);
        coordinator = world.team.signedIn(world.team.coordinator());
        page = "/pairs/" + pair.id() + "/not-safe";
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void theQuestionsOnThePhoneAndThePairLeadThere() {
        String checkIn = world.checkIns(pair).get(0).id();

        assertThat(coordinator.get("/check-ins/" + checkIn).page().select("a[href=" + page + "]")).hasSize(1);
        assertThat(coordinator.get("/pairs/" + pair.id()).page().select("a[href=" + page + "]")).hasSize(1);
        assertThat(coordinator.get(page).page().select("input[checked]")).isEmpty();
    }

    @Test
    void whatIsHeardHoldsTheMentorAndIsToldAtOnce() {
        Answer told = coordinator.postFrom(page, page, "side", "MENTEE", "place", "MENTOR", "mayCall", "yes", "words", "Il l'a suivie.");
        service.bean(OutboxPump.class).pump(world.day(8));

        assertThat(told.location()).isEqualTo("/today?done=safety");
        assertThat(world.signals(pair)).singleElement().satisfies(signal -> {
            assertThat(signal.code()).isEqualTo(SignalCode.S1);
            assertThat(signal.about()).isEqualTo(Side.MENTEE);
            assertThat(signal.acknowledgedAt()).isNull();
        });
        assertThat(service.bean(MentorHoldRepository.class).held(world.team.id())).containsExactly(pair.mentorId());
        assertThat(service.bean(PairRepository.class).findByAssociationIdAndId(world.team.id(), pair.id()).orElseThrow().status())
                .isEqualTo(PairStatus.ON_HOLD);
        assertThat(world.mailsTo(world.team.safeguarding().email())).singleElement().asString().doesNotContain("Inès");
        Document read = world.team.signedIn(world.team.safeguarding()).get("/signals/" + world.signals(pair).get(0).id()).page();
        assertThat(read.text()).contains("De mon mentor", "Accepte un appel", "Claire Essai", "Entendu au téléphone ou de vive voix : Il l'a suivie.");
    }

    @Test
    void itIsHeardAlsoBeforeTheTwoKnowEachOther() {
        Pair early = world.pair(world.mentee("Léa", Channel.PHONE), world.mentor("Karim"), PairStatus.TO_INTRODUCE, null, world.team.coordinator());
        String told = "/pairs/" + early.id() + "/not-safe";

        assertThat(coordinator.get("/pairs/" + early.id()).page().select("a[href=" + told + "]")).hasSize(1);
        coordinator.postFrom(told, told, "side", "MENTEE", "place", "HOME", "mayCall", "no");

        assertThat(world.signals(early)).extracting(Signal::code).containsExactly(SignalCode.S1);
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedStays() {
        Answer refused = coordinator.postFrom(page, page, "words", "Elle a peur.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors a").eachAttr("href")).containsExactly("#side", "#place", "#mayCall");
        assertThat(refused.page().select("textarea").val()).isEqualTo("Elle a peur.");
        assertThat(world.signals(pair)).isEmpty();
    }

    @Test
    void anotherAssociationFindsNothing() {
        TestTeam others = TestTeam.in(service);
        Visitor stranger = others.signedIn(others.coordinator());

        assertThat(stranger.get(page).status()).isEqualTo(404);
        assertThat(stranger.postFrom("/today", page, "side", "MENTEE", "place", "HOME", "mayCall", "no").status()).isEqualTo(404);
    }
}
