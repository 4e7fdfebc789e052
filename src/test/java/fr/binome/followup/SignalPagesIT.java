package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import fr.binome.platform.Ids;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignalPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final TestTeam team = world.team;
    private Pair pair;
    private Visitor coordinator;

    @BeforeEach
    void aMondayMorning() {
        service.clockAt(world.day(7));
        pair = world.active();
        coordinator = team.signedIn(team.coordinator());
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void aPersonWhoIsReachedEndsTheLine() {
        String id = raise(Reason.DIFFICULT);

        Answer done = call(coordinator, id, "outcome", "REACHED");

        assertThat(done.location()).isEqualTo("/today?done=closed");
        Document today = coordinator.get(done.location()).page();
        assertThat(today.select(".notice.success").text()).isEqualTo("C'est noté, cette ligne est terminée.");
        assertThat(today.select(".todo li")).isEmpty();
        assertThat(signal(id)).satisfies(closed -> {
            assertThat(closed.status()).isEqualTo(SignalStatus.CLOSED);
            assertThat(closed.closedBy()).isEqualTo(team.coordinator().id());
        });
    }

    @Test
    void oneCallSettlesWhatElseIsAboutTheTwoOrTheSamePerson() {
        String top = raise(Reason.DIFFICULT);
        String both = raise(Reason.SILENT_BOTH);
        String date = raise(Reason.ENDS_SOON);
        Elements boxes = coordinator.get("/today").page().select("main > .todo > li > .actions input[name=also]");

        call(coordinator, top, "outcome", "REACHED", "also", both, "also", date, "note", "Tout va bien.");

        assertThat(boxes.eachAttr("value")).containsExactly(both);
        assertThat(boxes.hasAttr("checked")).isTrue();
        assertThat(signal(both).status()).isEqualTo(SignalStatus.CLOSED);
        assertThat(signal(date).status()).isEqualTo(SignalStatus.OPEN);
        assertThat(coordinator.get("/today").page().select("main > .todo > li")).hasSize(1);
        assertThat(coordinator.get("/pairs/" + pair.id() + "?lang=fr").page().text().split("Appel :", -1)).as("told once").hasSize(2);
    }

    @Test
    void aCallInVainPutsOffAllThatItWasAbout() {
        String top = raise(Reason.DIFFICULT);
        String both = raise(Reason.SILENT_BOTH);

        call(coordinator, top, "outcome", "NO_ANSWER", "also", both);

        assertThat(signal(both).callAgainAt()).isEqualTo(signal(top).callAgainAt()).isNotNull();
        assertThat(coordinator.get("/today").page().select("main > .todo")).isEmpty();
    }

    @Test
    void anotherPairsSignalIsNotSettledAlong() {
        String top = raise(Reason.DIFFICULT);
        Pair first = pair;
        pair = world.active("Léa", "Karim");
        String other = raise(Reason.SILENT_BOTH);

        call(coordinator, top, "outcome", "REACHED", "also", other);

        assertThat(first.id()).isNotEqualTo(pair.id());
        assertThat(signal(other).status()).isEqualTo(SignalStatus.OPEN);
    }

    @Test
    void anUrgentLineNeedsAFewWordsToEnd() {
        String id = raise(Reason.CALL_ME);

        Answer refused = call(coordinator, id, "outcome", "REACHED", "note", " ");
        Answer done = call(coordinator, id, "outcome", "REACHED", "note", "Rendez-vous pris jeudi.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors a").attr("href")).isEqualTo("#note");
        assertThat(done.status()).isEqualTo(303);
        assertThat(coordinator.get("/signals/" + id).page().text()).contains("Cette ligne est terminée. Rendez-vous pris jeudi.",
                "Claire Essai · Joint : Rendez-vous pris jeudi.");
    }

    @Test
    void nobodyAnswersAndTheNextTryIsOnAnotherHalfDay() {
        String id = raise(Reason.DIFFICULT);

        Answer done = call(coordinator, id, "outcome", "NO_ANSWER");

        Document today = coordinator.get(done.location()).page();
        assertThat(today.select("main > .todo")).isEmpty();
        assertThat(today.select("details.later > summary").text()).isEqualTo("À rappeler plus tard (1)");
        assertThat(today.select("details.later li").text()).contains("Pas de réponse au dernier appel · à rappeler dès 14 h");
        service.clockAt(world.day(7).plusSeconds(4 * 3_600 + 60));
        Visitor afterLunch = world.team.signedIn(world.team.coordinator());
        assertThat(afterLunch.get("/today").page().select("main > .todo > li")).hasSize(1);
    }

    @Test
    void anUrgentLineStaysInSightAfterAMessage() {
        String id = raise(Reason.CALL_ME);

        call(coordinator, id, "outcome", "MESSAGE_LEFT");

        assertThat(coordinator.get("/today").page().select("main > .todo > li.red").text()).contains("Message laissé");
    }

    @Test
    void aDayForTheNextCallCanBeChosen() {
        String id = raise(Reason.DIFFICULT);

        assertThat(call(coordinator, id, "outcome", "CALL_AGAIN").status()).isEqualTo(422);
        assertThat(call(coordinator, id, "outcome", "CALL_AGAIN", "day", "2027-02-07").status()).isEqualTo(422);
        assertThat(call(coordinator, id, "outcome", "CALL_AGAIN", "day", "jeudi").status()).isEqualTo(422);
        assertThat(call(coordinator, id, "outcome", "CALL_AGAIN", "day", "2027-02-11").status()).isEqualTo(303);

        assertThat(coordinator.get("/today").page().select("details.later li").text()).contains("à rappeler dès jeudi 9 h");
    }

    @Test
    void aNoteTooLongOrWithoutOutcomeIsRefusedWithWhatWasTyped() {
        String id = raise(Reason.DIFFICULT);

        Answer refused = call(coordinator, id, "note", "<i>" + "x".repeat(500));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea").val()).startsWith("<i>x");
        assertThat(refused.page().select("#errors a").eachAttr("href")).containsExactly("#outcome", "#note");
        assertThat(signal(id).status()).isEqualTo(SignalStatus.OPEN);
    }

    @Test
    void theSameFormSentTwiceIsOneCall() {
        String id = raise(Reason.DIFFICULT);
        String form = Ids.next();

        Answer first = call(coordinator, id, "outcome", "REACHED", "call", form);
        Answer again = call(coordinator, id, "outcome", "REACHED", "call", form);

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(303);
        assertThat(service.bean(CallRepository.class).findByAssociationIdAndSignalIdOrderByCalledAt(team.id(), id)).hasSize(1);
    }

    @Test
    void whoComesAfterSomebodyElseIsToldSo() {
        String id = raise(Reason.DIFFICULT);
        Visitor lead = team.signedIn(team.lead());

        call(coordinator, id, "outcome", "REACHED");
        Answer late = call(lead, id, "outcome", "REACHED");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Quelqu'un d'autre a déjà terminé cette ligne.");
        assertThat(signal(id).closedBy()).isEqualTo(team.coordinator().id());
    }

    @Test
    void aClosedSignalDoesNotComeBackForTheSameFact() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");
        call(coordinator, world.signals(pair).get(0).id(), "outcome", "REACHED");

        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");

        assertThat(world.signals(pair)).hasSize(1).extracting(Signal::status).containsExactly(SignalStatus.CLOSED);
    }

    @Test
    void whoeverAsksForACallOnceMoreAfterItIsCalledOnceMore() {
        world.live(7);
        world.answer(world.mailsToMentee(pair), "YES", "CALL_ME");
        world.answer(world.mailsToMentee(pair), "YES", "CALL_ME");
        assertThat(world.signals(pair)).hasSize(1);
        call(coordinator, world.signals(pair).get(0).id(), "outcome", "REACHED", "note", "Rassurée.");

        world.live(8);
        world.answer(world.mailsToMentee(pair), "YES", "CALL_ME");
        world.answer(world.mailsToMentee(pair), "YES", "CALL_ME");

        assertThat(world.signals(pair)).extracting(Signal::status).containsExactly(SignalStatus.CLOSED, SignalStatus.OPEN);
    }

    @Test
    void onlyWhoFollowsThePairMayDoIt() {
        String id = raise(Reason.DIFFICULT);
        Visitor other = team.signedIn(member(Role.COORDINATOR));
        Visitor reader = team.signedIn(member(Role.READ_ONLY));

        assertThat(call(other, id, "outcome", "REACHED").status()).isEqualTo(403);
        assertThat(other.get("/signals/" + id).status()).isEqualTo(403);
        assertThat(call(reader, id, "outcome", "REACHED").status()).isEqualTo(403);
        assertThat(signal(id).status()).isEqualTo(SignalStatus.OPEN);
    }

    @Test
    void anotherAssociationFindsNothing() {
        String id = raise(Reason.DIFFICULT);
        TestTeam others = TestTeam.in(service);
        Visitor lead = others.signedIn(others.lead());

        assertThat(lead.get("/signals/" + id).status()).isEqualTo(404);
        assertThat(call(lead, id, "outcome", "REACHED").status()).isEqualTo(404);
        assertThat(signal(id).status()).isEqualTo(SignalStatus.OPEN);
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        String id = raise(Reason.DIFFICULT);

        assertThat(coordinator.post("/signals/" + id + "/call", "outcome", "REACHED").status()).isEqualTo(403);
        assertThat(signal(id).status()).isEqualTo(SignalStatus.OPEN);
    }

    private static Answer call(Visitor visitor, String id, String... fields) {
        return visitor.postFrom("/today", "/signals/" + id + "/call", fields);
    }

    private Signal signal(String id) {
        return service.bean(SignalRepository.class).findByAssociationIdAndId(team.id(), id).orElseThrow();
    }

    private String raise(Reason reason) {
        Duo duo = service.bean(Duos.class).of(pair);
        return service.bean(SignalDesk.class).raise(duo, new Finding(reason, Side.MENTOR, "test:" + Ids.next()), world.day(7))
                .orElseThrow().id();
    }

    private TeamMember member(Role role) {
        return service.bean(TeamMemberRepository.class).save(new TeamMember(Ids.next(), team.id(), null, role, "Dina", "Essai",
                Ids.next() + "@example.org", "", null, true, team.coordinator().createdAt().plusSeconds(60)));
    }
}
