package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.PairStory;
import fr.binome.pairing.Side;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.platform.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PairFollowUpPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Pair pair = world.active();
    private final String path = "/pairs/" + pair.id();

    @BeforeEach
    void anOrdinaryDay() {
        service.clockAt(world.day(8));
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void theTimelineTellsAnswersCallsNotesAndSignalsInOrder() {
        world.live(7);
        service.clockAt(world.day(8));
        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");
        coordinator().postFrom(path, path + "/calls", "side", "MENTOR", "outcome", "REACHED", "text", "Marc manque d'idées.");
        coordinator().postFrom(path, path + "/notes", "text", "Lui proposer la formation de mars.");

        Document page = coordinator().get(path).page();

        assertThat(page.select(".timeline li").eachText()).anySatisfy(line -> assertThat(line).contains("Réponse de Marc", "C'est difficile"))
                .anySatisfy(line -> assertThat(line).contains("À voir : C'est difficile pour Marc."))
                .anySatisfy(line -> assertThat(line).contains("Appel à Marc : Joint", "Marc manque d'idées."))
                .anySatisfy(line -> assertThat(line).contains("Note", "Lui proposer la formation de mars."));
        assertThat(page.text()).contains("Prochaine question le 22 février : Troisième semaine.", "Fin prévue le 1er août 2027.");
    }

    @Test
    void readersSeeNoAnswersOnThePairsPage() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");
        TeamMember lead = world.team.lead();
        TeamMember reader = new TeamMember(Ids.next(), lead.associationId(), null, Role.READ_ONLY, "Rose", "Essai", "rose@example.org", "",
                null, true, lead.createdAt());

        List<PairStory.Entry> seen = service.bean(PairStories.class).entries("fr", world.team.staff(reader), pair);

        assertThat(seen).isEmpty();
    }

    @Test
    void aPauseStopsTheQuestionsAndEndsByItself() {
        world.live(7);
        coordinator().postFrom(path, path + "/pause", "weeks", "3");
        world.live(21);
        assertThat(reload().status()).isEqualTo(PairStatus.PAUSED);
        assertThat(world.checkIns(pair)).hasSize(2).extracting(CheckIn::status).containsOnly(CheckInStatus.STOPPED);

        world.live(29);

        assertThat(reload().status()).isEqualTo(PairStatus.ACTIVE);
        assertThat(coordinator().postFrom(path, path + "/pause", "weeks", "52").status()).isEqualTo(409);
    }

    @Test
    void anotherCoordinatorTakesThePairWithItsSignalsAndBothAreTold() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");

        coordinator().postFrom(path, path + "/coordinator", "to", world.team.safeguarding().id());
        service.bean(OutboxPump.class).pump(world.day(9));

        assertThat(reload().coordinatorId()).isEqualTo(world.team.safeguarding().id());
        assertThat(world.signals(pair)).extracting(Signal::ownerId).containsOnly(world.team.safeguarding().id());
        assertThat(world.mailsToMentee(pair)).last().asString().contains("Sam Essai suit désormais");
        assertThat(world.mailsToMentor(pair)).last().asString().contains("Sam Essai suit désormais");
    }

    @Test
    void aPairEndsWithAReasonOnEachSideAndALastWord() {
        world.live(7);
        assertThat(coordinator().postFrom(path + "/closure", path + "/closure", "menteeReason", "NO_NEED").status()).isEqualTo(422);
        coordinator().postFrom(path + "/closure", path + "/closure", "menteeReason", "NO_NEED", "mentorReason", "MENTOR_TIME");
        assertThat(reload().status()).isEqualTo(PairStatus.CLOSING);
        Document closing = coordinator().get(path + "/closure").page();
        assertThat(closing.text()).contains("Dites à Inès que Marc doit s'arrêter");
        assertThat(closing.select("#mail").text()).contains("Ce n'est pas à cause de vous.");
        world.live(10);
        assertThat(world.mailsToMentee(pair)).hasSize(1);

        coordinator().postFrom(path + "/closure", path + "/closure/end", "how", "INTERVIEW", "next", "again", "send", "yes",
                "mail", "Bonjour Inès.\nÀ bientôt.");
        service.bean(OutboxPump.class).pump(world.day(11));

        assertThat(reload().status()).isEqualTo(PairStatus.CLOSED);
        assertThat(service.bean(MenteeRepository.class).findByAssociationIdAndId(world.team.id(), pair.menteeId()).orElseThrow().status())
                .isEqualTo(MenteeStatus.WAITING);
        assertThat(world.mailsToMentee(pair)).hasSize(2).last().asString().contains("Bonjour Inès.", "À bientôt.");
        assertThat(world.mailsToMentor(pair)).hasSize(1);
    }

    @Test
    void unreachableNeedsTriesOnThreeDaysAndAMessage() {
        coordinator().postFrom(path + "/closure", path + "/closure", "menteeReason", "MENTEE_UNREACHABLE", "mentorReason", "OTHER");
        for (int day = 9; day <= 11; day++) {
            service.clockAt(world.day(day));
            assertThat(end("UNREACHABLE").status()).isEqualTo(409);
            coordinator().postFrom(path, path + "/calls", "side", "MENTEE", "outcome", day == 10 ? "MESSAGE_LEFT" : "NO_ANSWER");
        }

        assertThat(end("UNREACHABLE").status()).isEqualTo(303);
        assertThat(reload().status()).isEqualTo(PairStatus.CLOSED);
    }

    @Test
    void theSameNoteSentTwiceIsOne() {
        String form = coordinator().get(path).page().select("form[action$=/notes] input[name=form]").val();

        coordinator().postFrom(path, path + "/notes", "text", "Vu Inès.", "form", form);
        coordinator().postFrom(path, path + "/notes", "text", "Vu Inès.", "form", form);

        assertThat(form).isNotEmpty();
        assertThat(coordinator().get(path).page().select(".timeline").text().split("Vu Inès", -1)).hasSize(2);
    }

    @Test
    void whatSomebodyHasToLookAtStandsOnThePairsPage() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");

        Document page = coordinator().get(path + "?lang=fr").page();

        assertThat(page.select(".tag.orange").text()).contains("À appeler");
        assertThat(page.select("a[href=/signals/" + world.signals(pair).get(0).id() + "]")).hasSize(1);
    }

    @Test
    void goingOnMovesTheEnd() {
        coordinator().postFrom(path + "/closure", path + "/continuation", "months", "6");

        assertThat(coordinator().get(path).page().text()).contains("Fin prévue le 1er février 2028.");
    }

    @Test
    void oneButtonStopsEverythingOfBoth() {
        world.live(7);

        coordinator().postFrom(path + "/closure", path + "/stop");
        world.live(10);
        world.live(21);

        assertThat(reload().status()).isEqualTo(PairStatus.ON_HOLD);
        assertThat(world.mailsToMentee(pair)).hasSize(1);
        assertThat(world.mailsToMentor(pair)).hasSize(1);
    }

    @Test
    void newsAreAskedOnceThreeMonthsAfterTheEndAndNobodyIsReminded() {
        coordinator().postFrom(path + "/closure", path + "/closure", "menteeReason", "GOAL_REACHED", "mentorReason", "GOAL_REACHED");
        end("INTERVIEW");

        for (int day : new int[] {60, 101, 102, 106}) {
            service.clockAt(world.day(day));
            service.bean(NewsPlanner.class).ask(world.day(day));
            world.live(day);
        }

        assertThat(world.mailsToMentee(pair)).singleElement().asString().contains("Où en êtes-vous de votre but ?");
        assertThat(world.mailsToMentor(pair)).isEmpty();
        world.answer(world.mailsToMentee(pair), "YES", "CALL_ME");
        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S2);
    }

    @Test
    void theSettingsOfTheRhythmAreTheLeads() {
        Visitor lead = world.team.signedIn(world.team.lead());

        assertThat(coordinator().get("/settings/follow-up").status()).isEqualTo(403);
        assertThat(lead.postFrom("/settings/follow-up", "/settings/follow-up", "firstDay", "5", "secondDay", "8", "reminderDays", "3",
                "months", "9", "shortMonths", "4").status()).isEqualTo(422);
        assertThat(lead.postFrom("/settings/follow-up", "/settings/follow-up", "firstDay", "5", "secondDay", "19", "reminderDays", "2",
                "months", "9", "shortMonths", "4", "procedure", "Appeler Sam.").status()).isEqualTo(303);

        world.live(5);
        assertThat(world.checkIns(pair)).hasSize(2);
        assertThat(lead.get("/settings/follow-up").page().select("#procedure").text()).isEqualTo("Appeler Sam.");
        assertThat(coordinator().get(path).page().text()).contains("Fin prévue le 1er novembre 2027.");
    }

    @Test
    void dueTimesCountTheOfficesOwnHoursButForWhatIsUrgent() {
        Visitor lead = world.team.signedIn(world.team.lead());
        String settings = "/settings/follow-up";
        String[] rhythm = {"firstDay", "7", "secondDay", "21", "reminderDays", "3", "months", "6", "shortMonths", "3"};

        assertThat(lead.get(settings).page().select("input[name=days][checked]").eachAttr("value"))
                .containsExactly("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
        assertThat(lead.postFrom(settings, settings, with(rhythm, "opens", "19 h", "closes", "10")).page().select("#errors a").eachAttr("href"))
                .containsExactly("#days", "#closes");
        assertThat(lead.postFrom(settings, settings, with(rhythm, "days", "THURSDAY", "opens", "13h30", "closes", "19 h")).status()).isEqualTo(303);

        assertThat(lead.get(settings).page().select("input[name=opens]").val()).isEqualTo("13:30");
        assertThat(raise(Reason.DIFFICULT).dueAt()).isEqualTo(TestPairs.INTRODUCED.plusDays(24).atTime(19, 0).atZone(world.team.association().zone()).toInstant());
        assertThat(raise(Reason.CALL_ME).dueAt()).isEqualTo(TestPairs.INTRODUCED.plusDays(9).atTime(12, 0).atZone(world.team.association().zone()).toInstant());
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private Signal raise(Reason reason) {
        return service.bean(SignalDesk.class).raise(service.bean(Duos.class).of(world.team.id(), pair.id()),
                new Finding(reason, Side.MENTEE, "test:" + reason), world.day(8)).orElseThrow();
    }

    @Test
    void theAnswerRateIsCountedByMailSideAndWeek() {
        world.live(7);
        service.clockAt(world.day(8));
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");

        Document page = coordinator().get("/answer-rates").page();

        assertThat(page.select("h1").text()).isEqualTo("50 % de réponses en 12 semaines");
        assertThat(page.select("tbody tr").eachText()).contains("Première semaine Jeunes 0 % 0 % 1 0 0",
                "Première semaine Mentors 100 % 100 % 1 1 0", "Semaine du 8 février Mentors 100 % 100 % 1 1 0");
    }

    /** Signed in anew: the clock has moved, and sessions end. */
    private Visitor coordinator() {
        return world.team.signedIn(world.team.coordinator());
    }

    private Visitor.Answer end(String how) {
        return coordinator().postFrom(path + "/closure", path + "/closure/end", "how", how, "next", "after");
    }

    private Pair reload() {
        return service.bean(PairRepository.class).findByAssociationIdAndId(world.team.id(), pair.id()).orElseThrow();
    }
}
