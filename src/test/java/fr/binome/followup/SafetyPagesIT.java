package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor.Answer;
import fr.binome.Visitor;
import fr.binome.account.TeamMember;
import fr.binome.account.TestTeam;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.people.Channel;
import fr.binome.people.MentorHoldRepository;
import fr.binome.people.MentorRepository;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SafetyPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Visitor visitor = service.visitor();
    private Pair pair;
    private String link;

    @BeforeEach
    void ask() {
        pair = world.active();
        world.live(7);
        link = TestPairs.link(world.mailsToMentee(pair));
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void nothingIsChosenBeforehand() {
        Document page = visitor.get(link + "/not-safe").page();

        assertThat(page.select("input[type=radio]")).hasSize(6);
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.text()).contains("De mon mentor", "De ce qui se passe chez moi", "Je préfère ne pas le dire",
                "Si vous êtes en danger, nous devrons peut-être prévenir quelqu'un pour vous protéger.");
        assertThat(page.select("a[href=tel:119], a[href=tel:17]")).hasSize(2);
    }

    @Test
    void aPressedButtonWithoutAChoiceSaysNothingForAnybody() {
        Answer refused = visitor.post(link + "/not-safe");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors a").eachAttr("href")).containsExactly("#place", "#mayCall");
        assertThat(world.signals(pair)).isEmpty();
    }

    @Test
    void itIsToldAtOnceToOwnerDeputyAndSafeguardingLeadWithoutNames() {
        Answer sent = say("HOME", "yes", "06 99 88 77 66", "après 17 h");
        service.bean(OutboxPump.class).pump(world.day(8));

        assertThat(sent.location()).isEqualTo(link + "/not-safe/received");
        assertThat(visitor.get(sent.location()).page().text())
                .contains("Nous prévenons maintenant Claire et la personne chargée de la protection. Votre message est lu avant 14 h.");
        for (TeamMember member : new TeamMember[] {world.team.coordinator(), world.team.lead(), world.team.safeguarding()}) {
            assertThat(world.mailsTo(member.email())).singleElement().asString()
                    .contains("Urgent", "Une personne dit qu'elle ne se sent pas en sécurité", "/signals/").doesNotContain("Inès").doesNotContain("Marc");
        }
        assertThat(world.mailsToMentor(pair)).hasSize(1);
    }

    @Test
    void thePairIsAskedNothingMore() {
        say("MENTOR", "no", "", "");

        world.live(10);
        world.live(21);

        assertThat(world.checkIns(pair)).hasSize(2).extracting(CheckIn::status).containsOnly(CheckInStatus.STOPPED);
        assertThat(world.mailsToMentee(pair)).hasSize(1);
        assertThat(world.mailsToMentor(pair)).hasSize(1);
    }

    @Test
    void whatWasSaidIsReadByThoseWhoAreToldAndNobodyElse() {
        say("MENTOR", "yes", "06 99 88 77 66", "<b>après</b> 17 h");
        String signal = world.signals(pair).get(0).id();

        Answer read = world.team.signedIn(world.team.safeguarding()).get("/signals/" + signal);
        TestTeam others = TestTeam.in(service);
        Answer other = others.signedIn(others.safeguarding()).get("/signals/" + signal);

        assertThat(read.page().select(".notice.danger li").text())
                .contains("De mon mentor", "Accepte un appel", "au 06 99 88 77 66", "moment souhaité : <b>après</b> 17 h");
        assertThat(read.body()).doesNotContain("<b>après");
        assertThat(other.status()).isEqualTo(404);
    }

    @Test
    void aLeadWhoIsNeitherOwnerNorDeputySeesTheLineButNotWhatWasSaid() throws SQLException {
        deputyOfTheCoordinatorIs(world.team.safeguarding());
        say("HOME", "no", "", "");
        Signal signal = world.signals(pair).get(0);
        Visitor lead = world.team.signedIn(world.team.lead());

        assertThat(lead.get("/today").page().select(".todo li.red").text()).contains("Inès ne se sent pas en sécurité.");
        assertThat(lead.get("/signals/" + signal.id()).status()).isEqualTo(403);
    }

    @Test
    void sayingItAgainAddsToTheOpenSignalAndRaisesANewOneOnceThatIsClosed() {
        say("NOT_SAID", "no", "", "");
        say("HOME", "yes", "", "");
        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S1);

        close(world.signals(pair).get(0));
        say("HOME", "yes", "", "");

        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S1, SignalCode.S1);
    }

    @Test
    void onAFridayNightThreePeopleKnowWithinAMinuteAndTheMentorStandsStill() {
        Pair other = world.pair(world.mentee("Léa", Channel.MAIL), service.bean(MentorRepository.class)
                .findByAssociationIdAndId(world.team.id(), pair.mentorId()).orElseThrow(), PairStatus.PROPOSED, null, world.team.coordinator());
        Instant friday = LocalDateTime.of(2027, 2, 12, 20, 30).atZone(world.team.association().zone()).toInstant();
        service.clockAt(friday);

        say("MENTOR", "yes", "", "");
        service.bean(OutboxPump.class).pump(friday.plusSeconds(60));

        for (TeamMember member : new TeamMember[] {world.team.coordinator(), world.team.lead(), world.team.safeguarding()}) {
            assertThat(world.mailsTo(member.email())).hasSize(1);
        }
        assertThat(service.bean(MentorHoldRepository.class).held(world.team.id())).containsExactly(pair.mentorId());
        assertThat(List.of(reload(pair), reload(other))).extracting(Pair::status).containsOnly(PairStatus.ON_HOLD);
        assertThat(service.bean(SafetyCases.class).hindrance(reload(other))).isPresent();
        // Four working hours after Friday night: Monday 13 h.
        assertThat(world.signals(pair).get(0).dueAt()).isEqualTo(
                LocalDateTime.of(2027, 2, 15, 13, 0).atZone(world.team.association().zone()).toInstant());
    }

    @Test
    void whatNobodyHasReadInTimeIsToldOnceMore() {
        say("HOME", "no", "", "");
        Signal signal = world.signals(pair).get(0);

        service.bean(Escalations.class).escalate(signal.dueAt().minusSeconds(60));
        assertThat(world.signals(pair).get(0).escalatedAt()).isNull();
        Instant late = signal.dueAt().plusSeconds(60);
        service.bean(Escalations.class).escalate(late);
        service.bean(Escalations.class).escalate(late);
        service.bean(OutboxPump.class).pump(late);

        assertThat(world.mailsTo(world.team.lead().email())).hasSize(2).last().asString().contains("Urgent : une alerte de sécurité n'est pas encore lue");
    }

    @Test
    void whatSomebodyHasReadIsNotEscalated() {
        say("HOME", "no", "", "");
        Signal signal = world.signals(pair).get(0);
        Visitor safeguarding = world.team.signedIn(world.team.safeguarding());

        safeguarding.postFrom("/signals/" + signal.id(), "/signals/" + signal.id() + "/acknowledgement");
        service.bean(Escalations.class).escalate(signal.dueAt().plusSeconds(60));

        assertThat(world.signals(pair).get(0).escalatedAt()).isNull();
        assertThat(world.signals(pair).get(0).acknowledgedBy()).isEqualTo(world.team.safeguarding().id());
    }

    @Test
    void aCaseIsClosedByTwoPeopleWithItsOutcome() {
        say("MENTOR", "no", "", "");
        String path = "/signals/" + world.signals(pair).get(0).id();
        Visitor safeguarding = world.team.signedIn(world.team.safeguarding());
        Visitor coordinator = world.team.signedIn(world.team.coordinator());

        safeguarding.postFrom(path, path + "/call", "outcome", "REACHED", "note", "Parlé avec Inès.");
        assertThat(world.signals(pair).get(0).status()).isEqualTo(SignalStatus.OPEN);
        assertThat(coordinator.postFrom(path, path + "/steps", "step", "CRIP du Rhône appelée à 9 h.").status()).isEqualTo(303);
        assertThat(coordinator.postFrom(path, path + "/closing", "result", " ").status()).isEqualTo(422);
        coordinator.postFrom(path, path + "/closing", "result", "Suivi par le service social.");
        assertThat(coordinator.postFrom(path, path + "/closing/agreement").status()).isEqualTo(409);
        Document page = safeguarding.get(path).page();
        assertThat(page.text()).contains("CRIP du Rhône appelée à 9 h.", "Suivi par le service social.", "Le mentor est en attente");
        safeguarding.postFrom(path, path + "/mentor-release", "why", "Rien ne le concerne.");
        safeguarding.postFrom(path, path + "/closing/agreement");

        assertThat(world.signals(pair).get(0).status()).isEqualTo(SignalStatus.CLOSED);
        assertThat(world.signals(pair).get(0).outcome()).isEqualTo("Suivi par le service social.");
        assertThat(service.bean(MentorHoldRepository.class).held(world.team.id())).isEmpty();
    }

    @Test
    void theContactsOfTheDepartementAreKept() {
        say("HOME", "no", "", "");
        String path = "/signals/" + world.signals(pair).get(0).id();
        Visitor safeguarding = world.team.signedIn(world.team.safeguarding());

        safeguarding.postFrom(path, path + "/contacts", "crip", "04 72 00 11 22", "parquet", "");

        Document page = safeguarding.get(path).page();
        assertThat(page.select("#crip").val()).isEqualTo("04 72 00 11 22");
        assertThat(page.text()).contains("Qui prévenir dans le département 69");
    }

    @Test
    void wrongNumbersAndLongTextsAreRefusedWithWhatWasTyped() {
        Answer refused = say("HOME", "yes", "appelez <moi>", "x".repeat(201));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=phone]").val()).isEqualTo("appelez <moi>");
        assertThat(refused.page().select("input[name=place][value=HOME][checked]")).hasSize(1);
        assertThat(world.signals(pair)).isEmpty();
    }

    private void close(Signal signal) {
        service.bean(SafetyCases.class).propose(world.team.staff(world.team.coordinator()), signal, "Vue avec Inès.", world.day(8));
        service.bean(SafetyCases.class).close(world.team.staff(world.team.safeguarding()), signal, world.day(8));
    }

    private Pair reload(Pair one) {
        return service.bean(PairRepository.class).findByAssociationIdAndId(world.team.id(), one.id()).orElseThrow();
    }

    private void deputyOfTheCoordinatorIs(TeamMember deputy) throws SQLException {
        try (Connection connection = service.database().connect(); PreparedStatement update = connection
                .prepareStatement("UPDATE team_members SET deputy_id = ? WHERE id = ?")) {
            update.setString(1, deputy.id());
            update.setString(2, world.team.coordinator().id());
            update.executeUpdate();
        }
    }

    private Answer say(String place, String mayCall, String phone, String when) {
        return visitor.post(link + "/not-safe", "place", place, "mayCall", mayCall, "phone", phone, "when", when);
    }
}
