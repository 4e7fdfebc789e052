package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.MeetingRepository;
import fr.binome.pairing.Pair;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Pair pair = world.active();
    private String link;

    @BeforeEach
    void answer() {
        world.live(7);
        service.clockAt(world.day(8));
        link = TestPairs.link(world.mailsToMentor(pair));
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void hoursAddUpAndTheSameFormTwiceIsOneMeeting() {
        Document form = service.visitor().get(link + "/meeting").page();
        assertThat(form.select("input[checked]")).isEmpty();
        String id = form.select("input[name=meeting]").val();

        for (int i = 0; i < 2; i++) {
            service.visitor().post(link + "/meeting", "meeting", id, "met", "MET", "heldOn", "2027-02-05", "mode", "IN_PERSON", "minutes", "90");
        }
        String thanks = service.visitor().post(link + "/meeting", "met", "MET", "minutes", "60").location();

        assertThat(service.bean(MeetingRepository.class).findByAssociationIdAndPairIdOrderByHeldOn(world.team.id(), pair.id())).hasSize(2);
        assertThat(service.visitor().get(thanks).page().text()).contains("C'est noté, merci.", "2 rencontres notées, 2 h 30");
    }

    @Test
    void anEmptyFormAndAWrongDayAreRefused() {
        assertThat(service.visitor().post(link + "/meeting").status()).isEqualTo(422);
        assertThat(service.visitor().post(link + "/meeting", "met", "MET", "heldOn", "2027-03-01").status()).isEqualTo(422);
        assertThat(service.visitor().post(link + "/meeting", "met", "MET", "minutes", "many").status()).isEqualTo(422);
    }

    @Test
    void whoNeedsHelpIsCalled() {
        service.visitor().post(link + "/meeting", "met", "HELP");

        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S20);
    }

    @Test
    void aMeetingThatTheYoungPersonDoesNotKnowOfIsASignalWhicheverComesFirst() {
        service.visitor().post(link + "/meeting", "met", "MET", "heldOn", "2027-02-04");
        world.live(21);
        service.clockAt(world.day(22));
        service.visitor().post(link + "/meeting", "met", "MET", "heldOn", "2027-02-20");
        world.answer(world.mailsToMentee(pair), "NOT_YET", "GOOD");

        assertThat(world.signals(pair)).extracting(Signal::code).containsOnly(SignalCode.S8);
    }

    @Test
    void theYoungPersonsLinkNotesNoMeeting() {
        assertThat(service.visitor().get(TestPairs.link(world.mailsToMentee(pair)) + "/meeting").status()).isEqualTo(404);
    }
}
