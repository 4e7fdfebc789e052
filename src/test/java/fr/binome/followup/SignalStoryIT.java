package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.account.TeamMember;
import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Meeting;
import fr.binome.pairing.MeetingRepository;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.Channel;
import fr.binome.platform.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignalStoryIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Pair pair = world.active();

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void aDifficultMonthPutsThePairOnTheCoordinatorsListWithOwnerAndTime() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");

        Document today = world.team.signedIn(world.team.coordinator()).get("/today").page();

        assertThat(today.select("h1").text()).isEqualTo("1 personne à joindre aujourd'hui");
        Element line = today.select(".todo > li.orange").first();
        assertThat(line.select("h2").text()).isEqualTo("Inès et Marc ▲ À appeler · avant mercredi 12 h");
        assertThat(line.text()).contains("C'est difficile pour Marc.", "Suivi par Claire Essai");
        assertThat(line.select("a[href=/pairs/" + pair.id() + "]").text()).startsWith("Ouvrir");
        assertThat(world.signals(pair)).singleElement().satisfies(signal -> {
            assertThat(signal.code()).isEqualTo(SignalCode.S10);
            assertThat(signal.level()).isEqualTo(SignalLevel.ORANGE);
            assertThat(signal.ownerId()).isEqualTo(world.team.coordinator().id());
            assertThat(signal.deputyId()).isEqualTo(world.team.lead().id());
        });
    }

    @Test
    void theSilenceOfBothIsASignalOnceTheReminderHasHadItsTime() {
        world.live(7);
        world.live(10);
        world.live(12);
        assertThat(world.signals(pair)).isEmpty();

        world.live(13);
        world.live(13);

        assertThat(world.signals(pair)).extracting(Signal::reason).containsExactly(Reason.SILENT_BOTH);
        assertThat(world.checkIns(pair)).extracting(CheckIn::status).containsOnly(CheckInStatus.SILENT);
    }

    @Test
    void theSilenceOfOneIsASignalTheSecondTime() {
        for (int day : new int[] {7, 10, 13}) {
            world.live(day);
            if (day == 7) {
                service.clockAt(world.day(8));
                world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");
            }
        }
        assertThat(world.signals(pair)).isEmpty();

        for (int day : new int[] {21, 24, 27}) {
            world.live(day);
            if (day == 21) {
                world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");
            }
        }

        assertThat(world.signals(pair)).extracting(Signal::reason).containsExactly(Reason.SILENT_TWICE);
    }

    @Test
    void aLateAnswerStillCounts() {
        world.live(7);
        String link = TestPairs.link(world.mailsToMentee(pair));
        world.live(10);
        world.live(13);

        service.visitor().post(link, "first", "YES", "second", "CALL_ME");

        assertThat(world.signals(pair)).extracting(Signal::reason).contains(Reason.CALL_ME);
        assertThat(world.checkIns(pair)).extracting(CheckIn::status).contains(CheckInStatus.ANSWERED);
    }

    @Test
    void anAnswerSettlesWhatSilenceHadRaised() {
        for (int day : new int[] {7, 10, 14}) {
            world.live(day);
        }
        assertThat(world.signals(pair)).extracting(Signal::code).containsExactlyInAnyOrder(SignalCode.S7, SignalCode.S5);

        world.answer(world.mailsToMentee(pair), "NOT_YET", "GOOD");
        assertThat(open()).extracting(Signal::code).containsExactly(SignalCode.S5);
        service.clockAt(world.day(16));
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");

        assertThat(open()).extracting(Signal::reason).isEmpty();
        assertThat(world.team.signedIn(world.team.coordinator()).get("/pairs/" + pair.id()).page().text())
                .contains("Plus d'actualité : Aucune nouvelle d'Inès ni de Marc.");
    }

    @Test
    void anAnswerThatAMachineMayHaveGivenSettlesNothing() {
        for (int day : new int[] {7, 10}) {
            world.live(day);
        }
        List<CheckIn> asked = world.checkIns(pair);
        world.live(13);
        assertThat(open()).extracting(Signal::reason).containsExactly(Reason.SILENT_BOTH);

        service.clockAt(world.day(10).plusSeconds(20));
        service.bean(CheckInReplies.class).save(asked.get(0), Answer.YES, Answer.SKIP, ReplyChannel.WEB, "mentee", world.day(10).plusSeconds(20));

        assertThat(open()).extracting(Signal::reason).containsExactly(Reason.SILENT_BOTH);
    }

    @Test
    void aMeetingSettlesWhatMissingContactHadRaised() {
        world.live(14);
        assertThat(open()).extracting(Signal::code).containsExactly(SignalCode.S5);

        service.bean(MeetingDesk.class).met(asked(Side.MENTOR), new MeetingForm(Ids.next(), MeetingForm.Said.MET, TestPairs.INTRODUCED.plusDays(12), null, null),
                world.day(15));

        assertThat(open()).isEmpty();
    }

    private List<Signal> open() {
        return world.signals(pair).stream().filter(signal -> signal.status() == SignalStatus.OPEN).toList();
    }

    private Asked asked(Side side) {
        CheckIn checkIn = world.checkIns(pair).stream().filter(each -> each.side() == side).findFirst().orElseThrow();
        return service.bean(AskedLinks.class).find(world.team.staff(world.team.coordinator()), checkIn.id());
    }

    @Test
    void withoutAGoodWordByDay14SomebodyCalls() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "NOT_YET", "ALL_WELL");
        world.answer(world.mailsToMentee(pair), "NOT_YET", "GOOD");
        world.live(13);
        assertThat(world.signals(pair)).isEmpty();

        world.live(14);
        world.live(15);

        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S5);
    }

    @Test
    void aYesThatTheSameSideTakesBackIsNoEvidenceAnyMore() {
        Pair both = world.active("Léa", "Karim");
        world.live(7);
        service.clockAt(world.day(8));
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");
        world.answer(world.mailsToMentor(both), "YES", "ALL_WELL");
        world.answer(world.mailsToMentee(both), "YES", "GOOD");
        world.live(14);
        world.live(21);
        assertThat(world.signals(pair)).isEmpty();

        service.clockAt(world.day(22));
        world.answer(world.mailsToMentor(pair), "NOT_YET", "ALL_WELL");
        world.answer(world.mailsToMentor(both), "NOT_YET", "ALL_WELL");
        world.live(22);

        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S5);
        // There the other side has said that they met.
        assertThat(world.signals(both)).extracting(Signal::code).doesNotContain(SignalCode.S5);
    }

    @Test
    void afterAPauseNotYetTakesNothingBack() {
        world.live(7);
        service.clockAt(world.day(8));
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");
        world.answer(world.mailsToMentee(pair), "YES", "GOOD");
        service.clockAt(world.day(22));
        service.bean(PairDesk.class).pause(world.team.staff(world.team.coordinator()), pair, 2);
        world.live(37);
        world.live(44);
        service.clockAt(world.day(45));
        world.answer(world.mailsToMentor(pair), "NOT_YET", "ALL_WELL");
        world.live(46);

        assertThat(world.checkIns(pair)).extracting(CheckIn::kind).contains(CheckInKind.RESTART);
        assertThat(world.signals(pair)).extracting(Signal::code).doesNotContain(SignalCode.S5);
    }

    @Test
    void aYesOfEitherSideOrARecordedMeetingIsEvidence() {
        Pair met = world.active("Léa", "Karim");
        service.bean(MeetingRepository.class).save(new Meeting(Ids.next(), world.team.id(), met.id(),
                TestPairs.INTRODUCED.plusDays(3), null, null, "mentor", world.day(3)));
        world.live(7);
        service.clockAt(world.day(8));
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");

        world.live(14);

        assertThat(world.signals(pair)).isEmpty();
        assertThat(world.signals(met)).extracting(Signal::code).doesNotContain(SignalCode.S5);
    }

    @Test
    void aYesThatAMachineMayHavePressedIsNoEvidence() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");

        world.live(14);

        assertThat(world.signals(pair)).extracting(Signal::code).contains(SignalCode.S5);
    }

    @Test
    void theyDisagreeOnlyOnce() {
        world.live(7);
        service.clockAt(world.day(8));
        world.answer(world.mailsToMentor(pair), "YES", "ALL_WELL");
        world.answer(world.mailsToMentee(pair), "NOT_YET", "GOOD");
        world.answer(world.mailsToMentor(pair), "YES", "SKIP");

        assertThat(world.signals(pair)).extracting(Signal::code).containsExactly(SignalCode.S8);
    }

    @Test
    void anIntroductionThatWaitsForFiveDaysIsASignal() {
        Pair waiting = world.pair(world.mentee("Léa", Channel.MAIL), world.mentor("Karim"), PairStatus.TO_INTRODUCE, null,
                world.team.coordinator());

        world.live(4);
        assertThat(world.signals(waiting)).isEmpty();
        world.live(6);
        world.live(7);

        assertThat(world.signals(waiting)).extracting(Signal::code).containsExactly(SignalCode.S16);
    }

    @Test
    void aMentorWithoutTimeStopsAllMailsOfThePair() {
        world.live(7);
        world.answer(world.mailsToMentor(pair), "YES", "NO_TIME");

        world.live(10);
        world.live(21);

        assertThat(world.signals(pair)).extracting(Signal::code).contains(SignalCode.S3);
        assertThat(world.checkIns(pair)).hasSize(2).extracting(CheckIn::status)
                .containsExactlyInAnyOrder(CheckInStatus.ANSWERED, CheckInStatus.STOPPED);
        assertThat(world.mailsToMentee(pair)).hasSize(1);
    }

    @Test
    void redSignalsAreMailedToTheOwnerWithoutNames() {
        world.live(7);
        world.answer(world.mailsToMentee(pair), "YES", "CALL_ME");
        service.bean(OutboxPump.class).pump(world.day(8));

        List<String> mails = world.mailsTo(world.team.coordinator().email());
        assertThat(mails).singleElement().asString().contains("Un jeune demande un appel", "mardi 9 février, 12 h", "/today")
                .doesNotContain("Inès").doesNotContain("Marc");
        assertThat(world.mailsTo(world.team.lead().email())).isEmpty();
    }

    @Test
    void aSignalIsNeverNobodys() {
        Pair orphan = world.pair(world.mentee("Léa", Channel.MAIL), world.mentor("Karim"), PairStatus.ACTIVE,
                TestPairs.INTRODUCED, gone());

        world.live(7);
        world.answer(world.mailsToMentor(orphan), "YES", "QUESTION");

        assertThat(world.signals(orphan)).extracting(Signal::ownerId).containsExactly(world.team.coordinator().id());
    }

    @Test
    void dueTimesCountWorkingHours() {
        Pair introducedOnFriday = world.pair(world.mentee("Léa", Channel.MAIL), world.mentor("Karim"), PairStatus.ACTIVE,
                LocalDate.of(2027, 4, 30), world.team.coordinator());

        world.live(95);
        service.clockAt(LocalDateTime.of(2027, 5, 7, 17, 0).atZone(world.team.association().zone()).toInstant());
        world.answer(world.mailsToMentor(introducedOnFriday), "YES", "DIFFICULT");

        // Two working days after Friday 7 May 2027 at 17 h: Saturday is the 8th, a holiday anyway.
        assertThat(world.signals(introducedOnFriday)).extracting(signal -> LocalDateTime.ofInstant(signal.dueAt(),
                world.team.association().zone())).containsExactly(LocalDateTime.of(2027, 5, 11, 18, 0));
    }

    private TeamMember gone() {
        var coordinator = world.team.coordinator();
        return new TeamMember(Ids.next(), world.team.id(), null, coordinator.role(), "Partie", "Essai",
                "gone@example.org", "", null, false, coordinator.createdAt());
    }
}
