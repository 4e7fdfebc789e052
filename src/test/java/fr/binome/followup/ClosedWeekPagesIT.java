package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosedWeekPagesIT {

    private static final String PATH = "/settings/closed-weeks";

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Pair pair = world.active();
    private Visitor lead;

    @BeforeEach
    void aMondayMorning() {
        service.clockAt(world.day(7));
        lead = world.team.signedIn(world.team.lead());
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void dueDatesDoNotCountThemButWhatIsUrgentDoes() {
        close("2027-02-09", "2027-02-21");

        assertThat(due(Reason.DIFFICULT)).isEqualTo(at(2027, 2, 23, 12));
        assertThat(due(Reason.CALL_ME)).isEqualTo(at(2027, 2, 9, 12));
    }

    @Test
    void questionsWaitUnlessTheLeadWantsThemToGo() {
        close("2027-02-08", "2027-02-14");
        world.live(7);
        assertThat(world.checkIns(pair)).isEmpty();

        TestPairs others = new TestPairs(service);
        Pair other = others.active();
        Answer added = others.team.signedIn(others.team.lead()).postFrom(PATH, PATH, "from", "2027-02-08", "until", "2027-02-14", "asks", "asks");
        others.live(7);
        assertThat(added.status()).isEqualTo(303);
        assertThat(others.checkIns(other)).hasSize(2);

        world.live(14);
        assertThat(world.checkIns(pair)).hasSize(2);
    }

    @Test
    void theyAreListedAndCanBeTakenBack() {
        close("2027-08-02", "2027-08-22");
        Document page = lead.get(PATH).page();
        String removal = page.select("form[action$=/removal]").attr("action");

        assertThat(page.select("main li").text()).startsWith("Du 2 août 2027 au 22 août 2027. Les questions attendent.");
        assertThat(lead.postFrom(PATH, removal).status()).isEqualTo(303);

        assertThat(lead.get(PATH).page().text()).contains("Aucune semaine fermée n'est prévue.");
    }

    @Test
    void anotherAssociationsWeeksStay() {
        close("2027-08-02", "2027-08-22");
        String removal = lead.get(PATH).page().select("form[action$=/removal]").attr("action");
        TestPairs others = new TestPairs(service);

        others.team.signedIn(others.team.lead()).postFrom(PATH, removal);

        assertThat(lead.get(PATH).page().select("form[action$=/removal]")).hasSize(1);
    }

    @Test
    void daysThatMakeNoSenseAreRefusedWithWhatWasTyped() {
        assertThat(refused("", "2027-02-10").select("#errors a").attr("href")).isEqualTo("#from");
        assertThat(refused("2027-02-10", "2027-02-09").select("#errors a").attr("href")).isEqualTo("#until");
        assertThat(refused("2027-01-01", "2027-01-09").select("#errors a").attr("href")).isEqualTo("#until");
        assertThat(refused("2027-03-01", "2027-06-01").select("#until").val()).isEqualTo("2027-06-01");
    }

    @Test
    void onlyTheLeadClosesWeeks() {
        assertThat(world.team.signedIn(world.team.coordinator()).get(PATH).status()).isEqualTo(403);
    }

    private void close(String from, String until) {
        assertThat(lead.postFrom(PATH, PATH, "from", from, "until", until).status()).isEqualTo(303);
    }

    private Document refused(String from, String until) {
        Answer answer = lead.postFrom(PATH, PATH, "from", from, "until", until);
        assertThat(answer.status()).isEqualTo(422);
        return answer.page();
    }

    private Instant due(Reason reason) {
        return service.bean(SignalDesk.class).raise(service.bean(Duos.class).of(pair), new Finding(reason, Side.MENTOR, "t:" + Ids.next()),
                world.day(7)).orElseThrow().dueAt();
    }

    private Instant at(int year, int month, int day, int hour) {
        return LocalDateTime.of(year, month, day, hour, 0).atZone(world.team.association().zone()).toInstant();
    }
}
