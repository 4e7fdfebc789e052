package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.Service;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.mail.Outbox;
import fr.binome.mail.PhoneCall;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Channel;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.platform.Ids;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckInRhythmIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void bothSidesAreAskedSevenDaysAfterTheIntroductionAndOnlyOnce() {
        Pair pair = world.active();

        world.live(6);
        assertThat(world.checkIns(pair)).isEmpty();
        world.live(7);
        world.live(7);

        assertThat(world.checkIns(pair)).extracting(CheckIn::side).containsExactlyInAnyOrder(Side.MENTEE, Side.MENTOR);
        assertThat(world.mailsToMentee(pair)).singleElement().asString()
                .contains("Avez-vous parlé avec votre mentor ?", "Je n'arrive pas à joindre mon mentor", "Claire").doesNotContain("Marc");
        assertThat(world.mailsToMentor(pair)).singleElement().asString().contains("Avez-vous vu Inès ?", "answer=NOT_YET");
    }

    @Test
    void theRhythmIsDay7Day21ThenMonthly() {
        Pair pair = world.active();

        for (int day = 0; day <= 95; day++) {
            service.bean(CheckInPlanner.class).plan(world.day(day));
        }

        assertThat(world.checkIns(pair)).filteredOn(checkIn -> checkIn.side() == Side.MENTEE)
                .extracting(CheckIn::kind).containsExactly(CheckInKind.DAY_7, CheckInKind.DAY_21, CheckInKind.MONTHLY,
                        CheckInKind.PULSE, CheckInKind.MONTHLY);
        assertThat(world.checkIns(pair)).extracting(CheckIn::ordinal).contains(2);
    }

    @Test
    void silenceIsAskedOnceMoreAfterThreeDaysAndNeverAgain() {
        Pair pair = world.active();

        world.live(7);
        world.live(9);
        assertThat(world.mailsToMentee(pair)).hasSize(1);
        for (int day = 10; day <= 20; day++) {
            world.live(day);
        }

        assertThat(world.mailsToMentee(pair)).hasSize(2);
        assertThat(world.mailsToMentor(pair)).hasSize(2);
        assertThat(world.mailsToMentor(pair).get(1)).contains("Avez-vous vu Inès ?");
    }

    @Test
    void whoHasAnsweredIsNotReminded() {
        Pair pair = world.active();
        world.live(7);

        world.answer(world.mailsToMentee(pair), "YES", "GOOD");
        world.live(10);

        assertThat(world.mailsToMentee(pair)).hasSize(1);
        assertThat(world.mailsToMentor(pair)).hasSize(2);
    }

    @Test
    void afterALongPauseOfTheServiceOnlyTheNewestQuestionIsAsked() {
        Pair pair = world.active();

        world.live(79);

        assertThat(world.checkIns(pair)).extracting(CheckIn::kind, CheckIn::ordinal)
                .containsOnly(tuple(CheckInKind.PULSE, 1)).hasSize(2);
        assertThat(world.mailsToMentee(pair)).hasSize(1);
    }

    @Test
    void nobodyIsAskedTwiceInAWeek() {
        Pair pair = world.active();

        world.live(19);
        world.live(21);
        world.live(25);
        assertThat(world.checkIns(pair)).hasSize(2);
        world.live(26);

        assertThat(world.checkIns(pair)).extracting(CheckIn::kind).contains(CheckInKind.DAY_7, CheckInKind.DAY_21).hasSize(4);
    }

    @Test
    void severalPairsOfOneMentorShareAWeekday() {
        Mentor mentor = world.mentor("Marc");
        Pair first = world.pair(world.mentee("Inès", Channel.MAIL), mentor, PairStatus.ACTIVE, TestPairs.INTRODUCED,
                world.team.coordinator());
        Pair second = world.pair(world.mentee("Léa", Channel.MAIL), mentor, PairStatus.ACTIVE, TestPairs.INTRODUCED.plusDays(2),
                world.team.coordinator());

        world.live(7);
        world.live(9);

        assertThat(world.checkIns(first)).hasSize(2);
        assertThat(world.checkIns(second)).extracting(CheckIn::side).containsExactly(Side.MENTEE);
        world.live(14);
        assertThat(world.checkIns(second)).extracting(CheckIn::side).containsExactlyInAnyOrder(Side.MENTEE, Side.MENTOR);
    }

    @Test
    void pairsThatAreNotActiveAreNotAsked() {
        Pair toIntroduce = world.pair(world.mentee("Inès", Channel.MAIL), world.mentor("Marc"), PairStatus.TO_INTRODUCE, null,
                world.team.coordinator());
        Pair onHold = world.pair(world.mentee("Léa", Channel.MAIL), world.mentor("Karim"), PairStatus.ON_HOLD,
                TestPairs.INTRODUCED, world.team.coordinator());

        world.live(7);

        assertThat(world.checkIns(toIntroduce)).isEmpty();
        assertThat(world.checkIns(onHold)).isEmpty();
    }

    @Test
    void whoHasNoMailStandsOnThePhoneList() {
        Pair pair = world.pair(world.mentee("Inès", Channel.PHONE), world.mentor("Marc"), PairStatus.ACTIVE,
                TestPairs.INTRODUCED, world.team.coordinator());

        world.live(7);
        world.live(10);

        List<PhoneCall> calls = service.bean(Outbox.class).phoneList(world.team.id());
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.recipientId()).isEqualTo(pair.menteeId());
            assertThat(call.number()).isEqualTo("06 00 00 00 01");
            assertThat(call.model()).containsEntry("question", "Avez-vous parlé avec votre mentor ?").containsKey("callPath");
        });
    }

    @Test
    void fromThePhoneListTheQuestionCanBeSentBySms() {
        world.pair(world.mentee("Inès", Channel.PHONE), world.mentor("Marc"), PairStatus.ACTIVE, TestPairs.INTRODUCED,
                world.team.coordinator());
        world.live(7);

        String sms = world.team.signedIn(world.team.coordinator()).get("/phone-list").page().select("a[href^=sms:]").attr("href");

        String text = URLDecoder.decode(sms.substring(sms.indexOf("?body=") + 6), StandardCharsets.UTF_8);
        assertThat(text).contains("Bonjour Inès, une question sur votre mentorat.");
        String link = text.replaceAll("(?s).*http://localhost:8080(/check-in/\\S+).*", "$1");
        assertThat(service.visitor().get(link).status()).isEqualTo(200);
    }

    @Test
    void aMentorOfSeveralGetsOneMailWithABlockEachAndEachIsSavedOnItsOwn() {
        Mentor mentor = world.mentor("Marc");
        Pair first = world.pair(world.mentee("Inès", Channel.MAIL), mentor, PairStatus.ACTIVE, TestPairs.INTRODUCED,
                world.team.coordinator());
        Pair second = world.pair(world.mentee("Léa", Channel.MAIL), mentor, PairStatus.ACTIVE, TestPairs.INTRODUCED,
                world.team.coordinator());

        world.live(7);
        List<String> mails = world.mailsToMentor(first);
        assertThat(mails).singleElement().asString().contains("Avez-vous vu Inès ?", "Avez-vous vu Léa ?");
        world.answer(mails, "YES", "ALL_WELL");
        world.live(10);

        assertThat(List.of(first, second)).filteredOn(pair -> world.checkIns(pair).stream()
                .anyMatch(asked -> asked.side() == Side.MENTOR && asked.answeredAt() != null)).hasSize(1);
        assertThat(world.mailsToMentor(first)).hasSize(2).last().asString().containsOnlyOnce("Avez-vous vu ");
    }

    @Test
    void forAChildUnderElevenAParentIsAskedInNeutralWords() {
        Mentee child = world.mentee("Zoé", Channel.MAIL, TestPairs.INTRODUCED.minusYears(9));
        String address = Ids.next() + "@example.org";
        service.bean(GuardianRepository.class).save(new Guardian(Ids.next(), world.team.id(), child.id(), "Nadia Benali", "mère",
                address, null, world.day(0)));
        Pair pair = world.pair(child, world.mentor("Marc"), PairStatus.ACTIVE, TestPairs.INTRODUCED, world.team.coordinator());

        world.live(7);

        assertThat(world.mailsToMentee(pair)).isEmpty();
        assertThat(world.mailsTo(address)).singleElement().asString().contains("Y a-t-il eu un échange entre Zoé et Marc ?");
        String link = TestPairs.link(world.mailsTo(address));
        assertThat(service.visitor().get(link).page().text()).contains("Comment ça se passe pour Zoé ?");
        world.answer(world.mailsTo(address), "YES", "GOOD");
        assertThat(world.checkIns(pair)).filteredOn(asked -> asked.side() == Side.MENTEE).extracting(CheckIn::status)
                .containsExactly(CheckInStatus.ANSWERED);
    }

    @Test
    void atASharedAddressNoAnswerIsShownAgainOrChanged() {
        Mentee mentee = world.mentee("Inès", Channel.MAIL);
        service.bean(GuardianRepository.class).save(new Guardian(Ids.next(), world.team.id(), mentee.id(), "Nadia Benali", "mère",
                mentee.email(), null, world.day(0)));
        Pair pair = world.pair(mentee, world.mentor("Marc"), PairStatus.ACTIVE, TestPairs.INTRODUCED, world.team.coordinator());
        world.live(7);
        service.clockAt(world.day(8));
        String link = TestPairs.link(world.mailsToMentee(pair));

        world.answer(world.mailsToMentee(pair), "YES", "GOOD");
        service.visitor().post(link, "first", "NOT_YET", "second", "CALL_ME");

        assertThat(world.signals(pair)).isEmpty();
        assertThat(service.visitor().get(link + "/thanks").page().text()).contains("Merci").doesNotContain("Bien").doesNotContain("Modifier");
        assertThat(service.visitor().get(link + "?change=YES").location()).endsWith("/thanks");
    }
}
