package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInPagesIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Visitor visitor = service.visitor();
    private Pair pair;
    private String ofMentee;
    private String ofMentor;

    @BeforeEach
    void askBoth() {
        pair = world.active();
        world.live(7);
        service.clockAt(world.day(7).plusSeconds(300));
        ofMentee = TestPairs.link(world.mailsToMentee(pair));
        ofMentor = TestPairs.link(world.mailsToMentor(pair));
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void theFirstTapChoosesItsAnswerAndOffersTheSecondQuestionAsButtons() {
        Answer page = visitor.get(ofMentor + "?answer=YES");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("h1").text()).isEqualTo("Avez-vous vu Inès ?");
        assertThat(page.page().select(".tag.green").text()).isEqualTo("Oui");
        assertThat(page.page().select("input[type=hidden][name=first]").val()).isEqualTo("YES");
        assertThat(page.page().select("button[name=second]").eachText())
                .containsExactly("Tout va bien", "J'ai une question", "C'est difficile", "Je n'ai plus le temps", "Je passe");
        assertThat(page.page().text()).contains("Claire et son équipe lisent votre réponse. Inès ne la voit pas.");
    }

    @Test
    void thePageIsKeptByNobodyAndSetsNoCookie() {
        Answer page = visitor.get(ofMentee + "?answer=YES");

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.response().headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.page().select("script")).isEmpty();
    }

    @Test
    void thePageShowsTheEmergencyNumbersToTap() {
        Document page = visitor.get(ofMentee).page();

        assertThat(page.select("a[href^=tel:], a[href^=sms:]").eachAttr("href"))
                .contains("tel:17", "tel:112", "sms:114", "tel:119", "tel:3114", "tel:3018");
        assertThat(page.text()).contains("Cette page n'est pas lue en urgence.");
        assertThat(page.select("a[href=" + ofMentee + "/not-safe]")).hasSize(1);
    }

    @Test
    void withoutATapTheFirstQuestionIsAskedToo() {
        Document page = visitor.get(ofMentee).page();

        assertThat(page.select("input[type=radio][name=first]").eachAttr("value")).containsExactly("YES", "NOT_YET", "CANNOT_REACH");
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.text()).doesNotContain("Marc");
    }

    @Test
    void aTapThatIsNoAnswerIsAsIfThereWereNone() {
        assertThat(visitor.get(ofMentee + "?answer=%3Cb%3E").page().select("input[type=radio]")).hasSize(3);
    }

    @Test
    void theSecondTapSavesBothAndThanks() {
        Answer saved = visitor.post(ofMentee, "first", "YES", "second", "GOOD");
        Answer thanks = visitor.get(saved.location());

        assertThat(saved.status()).isEqualTo(303);
        assertThat(thanks.page().select("h1").text()).isEqualTo("Merci Inès");
        assertThat(thanks.page().text()).contains("Claire le lit avant demain 12 h.", "Comment ça se passe ? Bien");
        assertThat(replies(Side.MENTEE)).containsExactlyInAnyOrder(tuple("MENTEE_MET", "YES"), tuple("MENTEE_FEELING", "GOOD"));
        assertThat(world.signals(pair)).isEmpty();
    }

    @Test
    void aMissingFirstAnswerIsAskedForAndNothingIsSaved() {
        Answer refused = visitor.post(ofMentee, "second", "CALL_ME");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#first-error").text()).isEqualTo("Choisissez d'abord une réponse à cette question.");
        assertThat(replies(Side.MENTEE)).isEmpty();
    }

    @Test
    void answersOfOtherQuestionsAreRefused() {
        assertThat(visitor.post(ofMentee, "first", "SEVERAL", "second", "GOOD").status()).isEqualTo(422);
        assertThat(visitor.post(ofMentee, "first", "YES", "second", "NO_TIME").status()).isEqualTo(422);
        assertThat(visitor.post(ofMentee).status()).isEqualTo(422);
    }

    @Test
    void anAnswerCanBeChangedUntilTheLinkExpires() {
        visitor.post(ofMentor, "first", "YES", "second", "DIFFICULT");
        assertThat(visitor.get(ofMentor).location()).isEqualTo(ofMentor + "/thanks");

        Document change = visitor.get(visitor.get(ofMentor + "/thanks").page().select("a.change").attr("href")).page();
        assertThat(change.select("input[checked]").val()).isEqualTo("YES");
        visitor.post(ofMentor, "first", "NOT_YET", "second", "ALL_WELL");

        assertThat(replies(Side.MENTOR)).containsExactlyInAnyOrder(tuple("MENTOR_MET", "NOT_YET"), tuple("MENTOR_FEELING", "ALL_WELL"));
        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S10);
    }

    @Test
    void theSameAnswerTwiceRaisesOneSignal() {
        visitor.post(ofMentee, "first", "YES", "second", "CALL_ME");
        visitor.post(ofMentee, "first", "YES", "second", "CALL_ME");

        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S2);
    }

    @Test
    void aScannerThatOpensEveryLinkChangesNothing() {
        for (int i = 0; i < 20; i++) {
            for (String answer : List.of("?answer=YES", "?answer=NOT_YET", "?answer=CANNOT_REACH", "", "/thanks", "/not-safe", "/not-safe/received")) {
                assertThat(visitor.get(ofMentee + answer).status()).isIn(200, 303);
            }
        }

        assertThat(replies(Side.MENTEE)).isEmpty();
        assertThat(world.signals(pair)).isEmpty();
        assertThat(world.checkIns(pair)).allSatisfy(checkIn -> {
            assertThat(checkIn.status()).isEqualTo(CheckInStatus.OPEN);
            assertThat(checkIn.answeredAt()).isNull();
        });
    }

    @Test
    void anAnswerWithinAMinuteOfTheMailIsMarkedAndALaterOneIsNot() {
        service.clockAt(world.day(7).plusSeconds(20));
        visitor.post(ofMentee, "first", "YES", "second", "GOOD");
        assertThat(fast(Side.MENTEE)).containsExactly(true, true);

        service.clockAt(world.day(7).plusSeconds(90));
        visitor.post(ofMentee, "first", "NOT_YET", "second", "GOOD");
        assertThat(fast(Side.MENTEE)).containsExactly(false, false);
    }

    @Test
    void anAlteredLinkOpensNothing() {
        String altered = ofMentee.substring(0, ofMentee.length() - 1) + (ofMentee.endsWith("A") ? "B" : "A");

        assertThat(visitor.get(altered).status()).isEqualTo(404);
        assertThat(visitor.post(altered, "first", "YES", "second", "GOOD").status()).isEqualTo(404);
        assertThat(visitor.get(altered + "/not-safe").status()).isEqualTo(404);
    }

    @Test
    void anExpiredLinkOpensNothing() {
        service.clockAt(world.day(29));

        assertThat(visitor.get(ofMentee + "?answer=YES").status()).isEqualTo(410);
        assertThat(visitor.post(ofMentee, "first", "YES", "second", "GOOD").status()).isEqualTo(410);
        assertThat(replies(Side.MENTEE)).isEmpty();
    }

    @Test
    void bothLinksOfMailAndReminderAnswerTheSameQuestion() {
        world.live(10);
        String reminder = TestPairs.link(world.mailsToMentee(pair));

        visitor.post(reminder, "first", "YES", "second", "GOOD");

        assertThat(reminder).isNotEqualTo(ofMentee);
        assertThat(visitor.get(ofMentee).location()).isEqualTo(ofMentee + "/thanks");
    }

    @Test
    void englishReadersGetEnglish() {
        Document page = visitor.get(ofMentor + "?answer=YES&lang=en").page();

        assertThat(page.select("h1").text()).isEqualTo("Have you seen Inès?");
        assertThat(page.select("button[name=second]").first().text()).isEqualTo("All is well");
    }

    private List<Tuple> replies(Side side) {
        return repliesOf(side).stream().map(reply -> tuple(reply.question().name(), reply.answer().name())).toList();
    }

    private List<Boolean> fast(Side side) {
        return repliesOf(side).stream().map(Reply::withinMinute).toList();
    }

    private List<Reply> repliesOf(Side side) {
        String checkIn = world.checkIns(pair).stream().filter(each -> each.side() == side).findFirst().orElseThrow().id();
        return service.bean(ReplyRepository.class).findByAssociationIdAndCheckInId(world.team.id(), checkIn);
    }
}
