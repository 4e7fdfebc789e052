package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.Service;
import fr.binome.account.Audit;
import fr.binome.followup.calendar.WorkingHours;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.mail.Correspondent;
import fr.binome.mail.MailEvents;
import fr.binome.mail.OutboxPump;
import fr.binome.mail.RecipientKind;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairChanges;
import fr.binome.pairing.PairEventRepository;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Channel;
import fr.binome.people.Completion;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Erasures;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.platform.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Code by code: which fact raises which signal, for whom and until when. S1 to S3, S5 to S10, S16 and S19 have stories of their own. */
class SignalTableIT {

    private static final LocalDate MINOR = LocalDate.of(2012, 5, 4);

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void s4AMinorsMentorWhoseCheckHasExpiredIsDueTheSameDay() {
        Mentor mentor = world.mentor("Marc");
        Pair pair = pair(world.mentee("Inès", Channel.MAIL, MINOR), mentor);
        check(mentor, 8);

        world.live(8);
        assertThat(only(pair, SignalCode.S4)).isEmpty();
        world.live(9);

        assertRaised(pair, SignalCode.S4, Reason.CHECK_EXPIRED, SignalLevel.RED);
        assertThat(only(pair, SignalCode.S4).orElseThrow().dueAt()).isBefore(world.day(10));
        service.bean(OutboxPump.class).pump(world.day(9));
        assertThat(world.mailsTo(world.team.lead().email())).hasSize(1);
        assertThat(world.mailsToMentor(pair)).allSatisfy(mail -> assertThat(mail).doesNotContain("vérification"));
    }

    @Test
    void s4AnAdultWhoNeedsNoCheckRaisesNothing() {
        Pair pair = world.active();

        world.live(9);

        assertThat(only(pair, SignalCode.S4)).isEmpty();
    }

    @Test
    void s11AnAddressThatWorksNoMoreAndAnUnsubscription() {
        Pair pair = world.active();
        MailEvents post = service.bean(MailFollowUp.class);
        service.clockAt(world.day(8));

        post.bounced(new MailEvents.Bounced(who(RecipientKind.MENTEE, pair.menteeId(), pair), "mail1", "check-in-mentee", "", world.day(8)));
        post.unsubscribed(new MailEvents.Unsubscribed(who(RecipientKind.MENTOR, pair.mentorId(), null), "stop1", world.day(8)));
        post.bounced(new MailEvents.Bounced(who(RecipientKind.MENTEE, pair.menteeId(), pair), "mail1", "check-in-mentee", "", world.day(9)));

        assertThat(world.signals(pair)).extracting(Signal::reason, Signal::about).containsExactlyInAnyOrder(
                tuple(Reason.BOUNCED, Side.MENTEE),
                tuple(Reason.UNSUBSCRIBED, Side.MENTOR));
    }

    @Test
    void s11NamesTheParentWhoseAddressIsDead() {
        Pair pair = pair(world.mentee("Inès", Channel.VIA, MINOR), world.mentor("Marc"));
        Guardian parent = service.bean(GuardianRepository.class).save(new Guardian(Ids.next(), world.team.id(), pair.menteeId(), "Nadia", "mère",
                "nadia@example.org", null, world.day(0)));

        service.bean(MailFollowUp.class).bounced(new MailEvents.Bounced(who(RecipientKind.GUARDIAN, parent.id(), pair), "mail1", "check-in-guardian",
                "", world.day(8)));

        assertRaised(pair, SignalCode.S11, Reason.PARENT_BOUNCED, SignalLevel.ORANGE);
    }

    @Test
    void whatIsPlannedForADayIsDueOnThatDayAtTheLatest() {
        Pair pair = world.active();
        LocalDate end = TestPairs.INTRODUCED.plusDays(9);

        Signal signal = service.bean(SignalDesk.class).raise(service.bean(Duos.class).of(world.team.id(), pair.id()),
                new Finding(Reason.ENDS_SOON, Side.MENTEE, "test:end", end), world.day(7)).orElseThrow();

        assertThat(signal.dueAt()).isEqualTo(end.atTime(12, 0).atZone(world.team.association().zone()).toInstant());
    }

    @Test
    void aBounceIsNotTakenForSilence() {
        Pair pair = world.active();
        world.live(7);
        service.bean(MailFollowUp.class).bounced(new MailEvents.Bounced(who(RecipientKind.MENTEE, pair.menteeId(), pair), "m",
                "check-in-mentee", "", world.day(7)));

        world.live(10);
        world.live(13);

        assertThat(world.checkIns(pair)).filteredOn(each -> each.side() == Side.MENTEE).extracting(CheckIn::status)
                .containsOnly(CheckInStatus.OPEN);
    }

    @Test
    void s12APauseAfterWhichNothingRestarts() {
        Pair pair = world.active();
        service.clockAt(world.day(30));
        service.bean(PairChanges.class).pause(reload(pair), TestPairs.INTRODUCED.plusDays(50), "mentor", "").orElseThrow();
        world.live(40);
        assertThat(reload(pair).status()).isEqualTo(PairStatus.PAUSED);

        world.live(50);
        world.live(57);
        assertThat(reload(pair).status()).isEqualTo(PairStatus.ACTIVE);
        assertThat(world.checkIns(pair)).extracting(CheckIn::kind).contains(CheckInKind.RESTART);
        assertThat(only(pair, SignalCode.S12)).isEmpty();
        world.live(65);

        assertRaised(pair, SignalCode.S12, Reason.NOT_RESTARTED, SignalLevel.YELLOW);
    }

    @Test
    void s13OneLineForAllWhoWait() {
        for (int i = 0; i < 3; i++) {
            Mentee waiting = world.mentee("Attente" + i, Channel.MAIL);
            service.bean(MenteeRepository.class).update(waiting.with(MenteeStatus.WAITING,
                    TestPairs.INTRODUCED.minusDays(i == 0 ? 70 : 40)));
        }

        world.live(7);
        world.live(8);

        List<Signal> raised = ofProgramme(SignalCode.S13);
        assertThat(raised).extracting(Signal::reason, Signal::detail, Signal::level, Signal::ownerId).containsExactlyInAnyOrder(
                tuple(Reason.WAITING, "3", SignalLevel.YELLOW, world.team.coordinator().id()),
                tuple(Reason.WAITING_LONG, "1", SignalLevel.ORANGE, world.team.lead().id()));
    }

    @Test
    void s14BirthdaysEndsAndChecksWithinThirtyDays() {
        Mentor mentor = world.mentor("Marc");
        Pair almost18 = pair(world.mentee("Inès", Channel.MAIL, TestPairs.INTRODUCED.plusDays(30).minusYears(18)), mentor);
        check(mentor, 35);

        world.live(7);

        assertThat(world.signals(almost18)).extracting(Signal::reason).contains(Reason.TURNS_18, Reason.CHECK_ENDS);
        assertThat(world.signals(almost18)).filteredOn(signal -> signal.reason() == Reason.TURNS_18)
                .extracting(Signal::detail).containsExactly(TestPairs.INTRODUCED.plusDays(30).toString());
        world.live(152);
        assertThat(world.signals(almost18)).extracting(Signal::reason).contains(Reason.ENDS_SOON);
    }

    @Test
    void s14ACorrectedBirthDateSettlesTheOldBirthdayAndTellsOfTheNewOne() {
        Pair pair = pair(world.mentee("Inès", Channel.MAIL, TestPairs.INTRODUCED.plusDays(30).minusYears(18)), world.mentor("Marc"));
        world.live(7);
        service.database().execute("UPDATE mentees SET birth_date = '" + TestPairs.INTRODUCED.plusDays(50).minusYears(18)
                + "' WHERE id = '" + pair.menteeId() + "'");

        world.live(8);
        assertThat(birthdays(pair)).extracting(Signal::status).containsExactly(SignalStatus.CLOSED);

        world.live(22);
        assertThat(birthdays(pair)).extracting(Signal::detail, Signal::status).containsExactlyInAnyOrder(
                tuple(TestPairs.INTRODUCED.plusDays(30).toString(), SignalStatus.CLOSED),
                tuple(TestPairs.INTRODUCED.plusDays(50).toString(), SignalStatus.OPEN));
    }

    @Test
    void s14ABirthdayToldBeforeBirthDatesWereKeptStaysAsItIs() throws IOException {
        Pair pair = pair(world.mentee("Inès", Channel.MAIL, TestPairs.INTRODUCED.plusDays(30).minusYears(18)), world.mentor("Marc"));
        world.live(7);
        service.database().execute("UPDATE signals SET fact = CONCAT(reason, ':', pair_id) WHERE pair_id = '" + pair.id() + "' AND reason = 'TURNS_18'");

        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V0110__tell_birthdays_by_their_birth_date.sql")) {
            service.database().execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        world.live(8);

        assertThat(birthdays(pair)).extracting(Signal::status).containsExactly(SignalStatus.OPEN);
    }

    private List<Signal> birthdays(Pair pair) {
        return world.signals(pair).stream().filter(signal -> signal.reason() == Reason.TURNS_18).toList();
    }

    @Test
    void s15TooMuchThatIsOverdueIsTheLeads() {
        Pair pair = world.active();
        Duo duo = service.bean(Duos.class).of(world.team.id(), pair.id());
        for (Reason reason : List.of(Reason.CALL_ME, Reason.DIFFICULT, Reason.CANNOT_REACH)) {
            service.bean(SignalDesk.class).raise(duo, new Finding(reason, Side.MENTEE, "test:" + reason), world.day(1));
        }

        world.live(12);

        assertThat(ofProgramme(SignalCode.S15)).singleElement().satisfies(signal -> {
            assertThat(signal.reason()).isEqualTo(Reason.OVERDUE);
            assertThat(signal.ownerId()).isEqualTo(world.team.lead().id());
        });
    }

    @Test
    void s17WhatAMinorHasWrittenTurnsRedWhenNobodyOpensItInTime() {
        Pair pair = pair(world.mentee("Inès", Channel.MAIL, MINOR), world.mentor("Marc"));
        service.bean(MailFollowUp.class).replied(new MailEvents.Replied(who(RecipientKind.MENTEE, pair.menteeId(), null), "message", world.day(1)));
        assertRaised(pair, SignalCode.S17, Reason.WRITTEN, SignalLevel.ORANGE);

        world.live(4);

        assertThat(only(pair, SignalCode.S17).orElseThrow().level()).isEqualTo(SignalLevel.RED);
    }

    @Test
    void s17StaysOrangeOnceSomebodyHasOpenedTheMail() {
        Pair pair = pair(world.mentee("Inès", Channel.MAIL, MINOR), world.mentor("Marc"));
        String message = Ids.next();
        service.bean(MailFollowUp.class).replied(new MailEvents.Replied(who(RecipientKind.MENTEE, pair.menteeId(), null), message, world.day(1)));
        service.bean(Audit.class).record(world.team.id(), world.team.coordinator().id(), "received-mail.opened", "received-mail", message, "");

        world.live(4);

        assertThat(only(pair, SignalCode.S17).orElseThrow().level()).isEqualTo(SignalLevel.ORANGE);
    }

    @Test
    void s18AnAuthorisationThatWasWithdrawn() {
        Pair pair = pair(world.mentee("Inès", Channel.MAIL, MINOR), world.mentor("Marc"));
        service.bean(ConsentRepository.class).save(new Consent(Ids.next(), world.team.id(), "MENTEE", pair.menteeId(),
                ConsentKind.PARENTAL_AUTHORISATION, "v1", "GUARDIAN", "Nadia", "mère", "", world.day(0), world.day(0), "x", "PHONE",
                world.day(5)));

        world.live(5);
        world.live(6);

        assertRaised(pair, SignalCode.S18, Reason.WITHDRAWN, SignalLevel.RED);
    }

    @Test
    void s18AnotherParentWhoObjectsAndAPaperThatIsMissing() {
        Pair objected = pair(world.mentee("Inès", Channel.MAIL, MINOR), world.mentor("Marc"));
        Pair incomplete = pair(world.mentee("Léa", Channel.MAIL, MINOR), world.mentor("Karim"));
        consent(objected, ConsentKind.PARENTAL_OBJECTION, null);
        service.clockAt(world.day(5));

        for (Pair pair : List.of(objected, incomplete, incomplete)) {
            service.bean(Completion.class).settle(world.team.id(), "system", pair.menteeId(), TestPairs.INTRODUCED.plusDays(5));
        }

        assertRaised(objected, SignalCode.S18, Reason.OBJECTED, SignalLevel.RED);
        assertRaised(incomplete, SignalCode.S18, Reason.INCOMPLETE, SignalLevel.RED);
        assertThat(List.of(reload(objected), reload(incomplete))).extracting(Pair::status).containsOnly(PairStatus.ON_HOLD);
        assertThat(service.bean(PairEventRepository.class).findByAssociationIdAndPairIdOrderByAt(world.team.id(), incomplete.id())).hasSize(1);
    }

    @Test
    void s18IsNotAboutAnAdultWhoseParentOnceTookTheAuthorisationBack() {
        Pair pair = world.active();
        consent(pair, ConsentKind.PARENTAL_AUTHORISATION, world.day(-500));

        world.live(6);

        assertThat(only(pair, SignalCode.S18)).isEmpty();
    }

    @Test
    void s16IsSettledByTheIntroductionItself() throws SQLException {
        Pair pair = world.pair(world.mentee("Inès", Channel.MAIL), world.mentor("Marc"), PairStatus.TO_INTRODUCE, null, world.team.coordinator());
        world.live(6);
        assertRaised(pair, SignalCode.S16, Reason.TO_INTRODUCE, SignalLevel.ORANGE);

        change("UPDATE pairs SET status = 'ACTIVE', introduced_on = '2027-02-08' WHERE id = '" + pair.id() + "'");
        world.live(7);

        assertThat(only(pair, SignalCode.S16).orElseThrow().status()).isEqualTo(SignalStatus.CLOSED);
    }

    @Test
    void aPairOnHoldOrAboutToEndIsNotForgotten() {
        Pair held = pair(world.mentee("Inès", Channel.MAIL), world.mentor("Marc"));
        Pair closing = pair(world.mentee("Léa", Channel.MAIL), world.mentor("Karim"));
        service.clockAt(world.day(1));
        service.bean(PairChanges.class).hold(reload(held), "system", "");
        service.bean(PairChanges.class).startClosing(reload(closing), "mentor", "");

        world.live(41);

        assertRaised(held, SignalCode.S12, Reason.HELD_LONG, SignalLevel.YELLOW);
        assertRaised(closing, SignalCode.S12, Reason.CLOSING_LONG, SignalLevel.YELLOW);
    }

    @Test
    void questionsRestWithTheirPairWhoeverMakesItPause() {
        Pair pair = world.active();
        world.live(7);
        service.bean(PairChanges.class).pause(reload(pair), TestPairs.INTRODUCED.plusDays(30), "mentor", "").orElseThrow();

        world.live(8);
        world.live(30);

        assertThat(reload(pair).status()).isEqualTo(PairStatus.ACTIVE);
        assertThat(world.checkIns(pair)).extracting(CheckIn::status).containsOnly(CheckInStatus.STOPPED);
        assertThat(world.signals(pair)).extracting(Signal::code).doesNotContain(SignalCode.S7);
    }

    @Test
    void aRequestForErasureIsTheLeadsBeforeItsMonthIsOver() {
        Mentee mentee = world.mentee("Inès", Channel.MAIL);
        service.clockAt(world.day(0));
        service.bean(Erasures.class).ask(world.team.association(), "MENTEE", mentee.id(), mentee.id(), "Inès Essai");
        world.live(17);
        assertThat(ofProgramme(SignalCode.S14)).isEmpty();

        world.live(18);
        world.live(29);

        assertThat(ofProgramme(SignalCode.S14)).singleElement().satisfies(soon -> {
            assertThat(soon.reason()).isEqualTo(Reason.ERASURE_SOON);
            assertThat(soon.menteeId()).isEqualTo(mentee.id());
            assertThat(soon.ownerId()).isEqualTo(world.team.lead().id());
        });
        assertThat(ofProgramme(SignalCode.S15)).extracting(Signal::reason).containsExactly(Reason.ERASURE_LATE);
        service.bean(Erasures.class).answered(world.team.staff(world.team.lead()), "MENTEE", mentee.id());
        world.live(30);
        assertThat(ofProgramme(SignalCode.S15)).isEmpty();
    }

    @Test
    void s20ANoToThePulse() {
        Pair pair = world.active();

        world.live(66);
        world.answer(world.mailsToMentor(pair), "YES", "NO");

        assertRaised(pair, SignalCode.S20, Reason.RHYTHM, SignalLevel.ORANGE);
    }

    @Test
    void noPairIsFortyDaysWithoutASignOrSomebodyWhoLooks() {
        Pair pair = world.active();
        service.clockAt(world.day(20));
        for (int day = 21; day <= 60; day++) {
            service.bean(SignalWatch.class).watch(world.day(day));
            world.signals(pair).stream().filter(signal -> signal.code() == SignalCode.S5 && signal.status() == SignalStatus.OPEN)
                    .forEach(signal -> service.bean(SignalRepository.class).close(world.team.id(), signal.id(),
                            world.team.coordinator().id(), "", world.day(21)));
        }

        assertThat(world.signals(pair)).filteredOn(signal -> signal.reason() == Reason.NO_NEWS).singleElement()
                .satisfies(signal -> assertThat(Duration.between(world.day(0), signal.raisedAt()).toDays()).isBetween(38L, 40L));
    }

    @Test
    void aPairWithoutNewsThatTheTeamHasLookedAtIsNotRaisedAgainTheNextDay() {
        Pair pair = world.active();
        SignalRepository signals = service.bean(SignalRepository.class);
        for (int day = 14; day <= 60; day++) {
            service.clockAt(world.day(day));
            service.bean(SignalWatch.class).watch(world.day(day));
            for (Signal open : signals.findByAssociationIdAndPairIdAndStatusOrderByRaisedAt(world.team.id(), pair.id(), SignalStatus.OPEN)) {
                signals.close(world.team.id(), open.id(), world.team.coordinator().id(), "vu", world.day(day));
            }
        }

        assertThat(world.signals(pair)).filteredOn(signal -> signal.reason() == Reason.NO_NEWS).hasSize(1);
    }

    @Test
    void aClosedSignalDoesNotComeBackForTheSameFact() {
        Mentor mentor = world.mentor("Marc");
        Pair pair = pair(world.mentee("Inès", Channel.MAIL, MINOR), mentor);
        world.live(2);
        Signal expired = only(pair, SignalCode.S4).orElseThrow();

        service.bean(SignalRepository.class).close(world.team.id(), expired.id(), world.team.coordinator().id(), "vu", world.day(2));
        world.live(3);
        world.live(4);

        assertThat(world.signals(pair)).filteredOn(signal -> signal.code() == SignalCode.S4).hasSize(1);
    }

    @Test
    void aMemberWhoIsTheMentorNeverAnswersForThePair() {
        Mentor mentor = world.mentor("Marc");
        Pair pair = pair(world.mentee("Inès", Channel.MAIL), mentor);
        Concern concern = Concern.of(service.bean(Duos.class).of(world.team.id(), pair.id()));

        assertThat(concern.isOf(mentor.email().toUpperCase(Locale.ROOT))).isTrue();
        assertThat(concern.isOf(world.team.coordinator().email())).isFalse();
    }

    private void assertRaised(Pair pair, SignalCode code, Reason reason, SignalLevel level) {
        Signal signal = only(pair, code).orElseThrow();
        assertThat(signal.reason()).isEqualTo(reason);
        assertThat(signal.level()).isEqualTo(level);
        assertThat(signal.ownerId()).isEqualTo(world.team.coordinator().id());
        assertThat(signal.deputyId()).isEqualTo(world.team.lead().id());
        assertThat(signal.dueAt()).isEqualTo(new WorkingHours(world.team.association().zone()).due(signal.raisedAt(), code.due()));
    }

    private Optional<Signal> only(Pair pair, SignalCode code) {
        List<Signal> found = world.signals(pair).stream().filter(signal -> signal.code() == code).toList();
        assertThat(found).hasSizeLessThanOrEqualTo(1);
        return found.stream().findFirst();
    }

    private List<Signal> ofProgramme(SignalCode code) {
        return service.bean(SignalRepository.class).openFor(world.team.id(), world.team.lead().id(), true, false, world.day(30)).stream()
                .filter(signal -> signal.code() == code)
                .map(signal -> service.bean(SignalRepository.class).findByAssociationIdAndId(world.team.id(), signal.id()).orElseThrow())
                .toList();
    }

    private Pair pair(Mentee mentee, Mentor mentor) {
        return world.pair(mentee, mentor, PairStatus.ACTIVE, TestPairs.INTRODUCED, world.team.coordinator());
    }

    private Pair reload(Pair pair) {
        return service.bean(PairRepository.class).findByAssociationIdAndId(world.team.id(), pair.id()).orElseThrow();
    }

    private void consent(Pair pair, ConsentKind kind, Instant withdrawn) {
        service.bean(ConsentRepository.class).save(new Consent(Ids.next(), world.team.id(), "MENTEE", pair.menteeId(), kind, "v1", "PAPER", "Nadia",
                "mère", "", world.day(-600), world.day(-600), "x", "PAPER", withdrawn));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Correspondent who(RecipientKind kind, String id, Pair pair) {
        return new Correspondent(world.team.id(), kind, id, "Essai", pair == null ? null : pair.id());
    }

    private void check(Mentor mentor, int lastDay) {
        service.bean(BackgroundCheckRepository.class).save(new BackgroundCheck(Ids.next(), world.team.id(), mentor.id(), "B3",
                TestPairs.INTRODUCED.minusYears(1), TestPairs.INTRODUCED.plusDays(lastDay), world.team.lead().id()));
    }
}
