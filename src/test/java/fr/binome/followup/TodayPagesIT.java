package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Channel;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.platform.Ids;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodayPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final TestTeam team = world.team;

    @BeforeEach
    void aMondayMorning() {
        service.clockAt(world.day(7));
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void whenNobodyIsToBeCalledThePageSaysWhatComesNext() {
        world.active();

        Document today = today(team.coordinator());

        assertThat(today.select("h1").text()).isEqualTo("Personne à appeler");
        assertThat(today.text()).contains("Prochaine question le 22 février.");
        assertThat(today.select(".todo")).isEmpty();
    }

    @Test
    void withoutAnyPairThePageSaysWhenQuestionsStart() {
        assertThat(today(team.coordinator()).text()).contains("Les questions partent 7 jours après une mise en relation.");
    }

    @Test
    void theMostUrgentComesFirstOneLineAPair() {
        Pair calm = raise(world.active("Léa", "Karim"), Reason.QUESTION);
        Pair urgent = raise(world.active("Inès", "Marc"), Reason.CALL_ME);
        raise(urgent, Reason.LESS_WELL);

        Document today = today(team.coordinator());

        assertThat(today.select("h1").text()).isEqualTo("2 personnes à joindre aujourd'hui");
        assertThat(today.select("main > .todo > li > div > h2").eachText()).containsExactly(
                "Inès et Marc ● Urgent · avant demain 12 h", "Léa et Karim ▲ À appeler · avant mercredi 12 h");
        assertThat(today.select("main > .todo > li:first-child > details.more > summary").text()).isEqualTo("et 1 autre raison");
        assertThat(today.select("a[href=/pairs/" + calm.id() + "]")).hasSize(1);
    }

    @Test
    void otherPairsOfTheSameMentorAreFoldedUnlessUrgent() {
        Mentor marc = world.mentor("Marc");
        raise(pairOf("Inès", marc), Reason.NO_CONTACT);
        raise(pairOf("Léa", marc), Reason.DISAGREE);
        raise(pairOf("Oumar", marc), Reason.CALL_ME);

        Document today = today(team.coordinator());

        assertThat(today.select("main > .todo > li > div > h2").eachText()).singleElement().asString().startsWith("Oumar et Marc");
        assertThat(today.select("details.more > summary").text()).isEqualTo("Marc suit aussi 2 binômes à appeler");
        assertThat(today.select("details.more > ul > li h2").eachText()).hasSize(2);
    }

    @Test
    void coordinatorsSeeTheirOwnAndTheLeadSeesAllWithTheirOwners() {
        TeamMember other = member(Role.COORDINATOR, "Dina");
        raise(world.active("Léa", "Karim"), Reason.QUESTION);

        assertThat(today(other).select(".todo li")).isEmpty();
        assertThat(today(team.lead()).select(".todo li").text()).contains("Léa et Karim", "Suivi par Claire Essai");
        assertThat(today(team.safeguarding()).select(".todo li")).isEmpty();
    }

    @Test
    void theTalkWithAChildAloneIsNotSettledWithoutATalk() {
        Pair pair = raise(world.active("Léa", "Karim"), Reason.CALL_CHILD);
        Visitor claire = team.signedIn(team.coordinator());
        Element form = claire.get("/today").page().select(".todo form").first();

        assertThat(form.select("button[name=outcome]").eachAttr("value")).containsExactly("REACHED", "MESSAGE_LEFT", "NO_ANSWER", "NOTHING", "CALL_AGAIN");
        assertThat(claire.postFrom("/today", form.attr("action"), "call", form.select("input[name=call]").val(), "outcome", "DONE", "note", "Vu.").status())
                .isEqualTo(422);
        assertThat(world.signals(pair)).extracting(Signal::status).containsExactly(SignalStatus.OPEN);

        claire.postFrom("/today", form.attr("action"), "call", form.select("input[name=call]").val(), "outcome", "NOTHING");
        assertThat(world.signals(pair)).extracting(Signal::status).containsExactly(SignalStatus.CLOSED);
    }

    @Test
    void aLineAboutOnePersonLeadsToTheirFile() {
        Mentee lea = world.mentee("Léa", Channel.MAIL);
        Signal signal = service.bean(SignalDesk.class).raise(new Concern(team.association(), null, lea, null),
                new Finding(Reason.TURNS_18, Side.MENTEE, "look"), world.day(7)).orElseThrow();
        Pair pair = raise(world.active("Inès", "Marc"), Reason.QUESTION);
        Visitor reader = team.signedIn(team.lead());

        assertThat(reader.get("/signals/" + signal.id()).page().select("a[href=/mentees/" + lea.id() + "]").text()).isEqualTo("Voir la fiche");
        assertThat(reader.get("/signals/" + world.signals(pair).get(0).id()).page().select("a[href=/pairs/" + pair.id() + "]").text()).isEqualTo("Voir le binôme");
    }

    @Test
    void aDeputySeesWhatIsOverdue() {
        raise(world.active("Léa", "Karim"), Reason.QUESTION);

        service.clockAt(world.day(12));

        assertThat(today(team.coordinator()).select(".todo li h2").text()).isEqualTo("Léa et Karim ▲ À appeler · depuis mercredi 12 h");
        assertThat(today(team.lead()).select(".todo li")).hasSize(1);
    }

    @Test
    void readersSeeFiguresOnly() {
        raise(world.active("Léa", "Karim"), Reason.QUESTION);

        Document today = today(member(Role.READ_ONLY, "Rose"));

        assertThat(today.select("h1 ~ .tiles .tile")).hasSize(3);
        assertThat(today.text()).doesNotContain("Léa").contains("Votre rôle permet de lire les chiffres");
    }

    @Test
    void nothingOfAnotherAssociationIsSeen() {
        raise(new TestPairs(service).active("Zoé", "Paul"), Reason.QUESTION);

        assertThat(today(team.lead()).text()).doesNotContain("Zoé");
    }

    @Test
    void whatTellsOfTheProgrammeIsSeenAndSettledNotCalled() {
        service.bean(MenteeRepository.class).update(world.mentee("Zoé", Channel.MAIL).with(MenteeStatus.WAITING, TestPairs.INTRODUCED.minusDays(70)));
        world.live(7);
        Visitor lead = team.signedIn(team.lead());

        Document today = lead.get("/today").page();
        Element line = today.select("main > .todo > li").first();

        assertThat(today.select("h1").text()).isEqualTo("Personne à appeler");
        assertThat(line.select(".tag").text()).contains("À traiter");
        assertThat(line.text()).contains("Jeunes qui attendent depuis plus de 60 jours : 1.");
        assertThat(line.select("details.call > summary").first().ownText()).isEqualTo("C'est vu");
        assertThat(line.select("button[name=outcome]").eachAttr("value")).containsExactly("DONE", "CALL_AGAIN");
        lead.postFrom("/today", line.select("form").attr("action"), "call", line.select("input[name=call]").val(), "outcome", "DONE");
        assertThat(lead.get("/today").page().text()).doesNotContain("depuis plus de 60 jours");
    }

    @Test
    void theTilesCountPairsAnswersAndPhoneCalls() {
        Pair answered = world.active();
        world.pair(world.mentee("Léa", Channel.PHONE), world.mentor("Karim"), PairStatus.ACTIVE, TestPairs.INTRODUCED, team.coordinator());
        world.live(7);
        world.answer(world.mailsToMentee(answered), "YES", "GOOD");

        Document today = today(team.coordinator());

        assertThat(today.select("h1 ~ .tiles .tile").eachText()).containsExactly("2 binômes suivis", "25 % réponses ce mois-ci",
                "1 message à dire au téléphone");
        assertThat(today.select("h1 ~ .tiles a.tile").eachAttr("href")).containsExactly("/answer-rates", "/phone-list");
    }

    @Test
    void theListCostsAtMostFiveQueriesHoweverLong() {
        for (int i = 0; i < 30; i++) {
            Pair pair = world.active("Jeune " + i, "Mentor " + i);
            raise(pair, Reason.CALL_ME);
            raise(pair, Reason.LESS_WELL);
        }
        Visitor coordinator = team.signedIn(team.coordinator());

        long queries = QueryCount.during(service.database(), () -> coordinator.get("/today"));

        assertThat(coordinator.get("/today").page().select("main > .todo > li")).hasSize(30);
        assertThat(queries).isLessThanOrEqualTo(5);
    }

    @Test
    void strangersAreSentToSignIn() {
        Answer answer = service.visitor().get("/today");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/sign-in");
    }

    private Document today(TeamMember member) {
        return team.signedIn(member).get("/today").page();
    }

    private Pair pairOf(String mentee, Mentor mentor) {
        return world.pair(world.mentee(mentee, Channel.MAIL), mentor, PairStatus.ACTIVE, TestPairs.INTRODUCED, team.coordinator());
    }

    private Pair raise(Pair pair, Reason reason) {
        Duo duo = service.bean(Duos.class).of(pair);
        service.bean(SignalDesk.class).raise(duo, new Finding(reason, Side.MENTEE, "test:" + pair.id() + ":" + reason), world.day(7));
        return pair;
    }

    private TeamMember member(Role role, String firstName) {
        TeamMember like = team.coordinator();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(Ids.next(), team.id(), null, role, firstName, "Essai",
                Ids.next() + "@example.org", "", null, true, like.createdAt().plusSeconds(60)));
    }
}
