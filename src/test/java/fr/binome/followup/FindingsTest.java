package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.followup.PairHistory.Entry;
import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;
import fr.binome.web.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    private static final Answer NO_ANSWER = null;
    private static final Instant SAID = Instant.parse("2027-03-01T10:00:00Z");
    private static final LocalDate START = LocalDate.of(2027, 2, 1);

    private final List<Entry> entries = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"MENTEE, YES, CALL_ME, CALL_ME", "MENTEE, YES, NOT_WELL, NOT_WELL", "MENTOR, YES, NO_TIME, NO_TIME",
        "MENTOR, YES, DIFFICULT, DIFFICULT", "MENTOR, YES, QUESTION, QUESTION", "MENTEE, CANNOT_REACH, GOOD, CANNOT_REACH",
        "MENTOR, CANNOT_REACH, SKIP, CANNOT_REACH"})
    void anAnswerThatAsksForHelpIsFound(Side side, Answer first, Answer second, Reason reason) {
        Entry entry = add(side, CheckInKind.DAY_7, 1, first, second);

        assertThat(after(entry)).extracting(Finding::reason).containsExactly(reason);
        assertThat(after(entry)).extracting(Finding::about).containsExactly(side);
    }

    @ParameterizedTest
    @CsvSource({"MENTEE, YES, GOOD", "MENTEE, NOT_YET, SO_SO", "MENTOR, YES, ALL_WELL", "MENTOR, NOT_YET, SKIP"})
    void otherAnswersFindNothing(Side side, Answer first, Answer second) {
        assertThat(after(add(side, CheckInKind.DAY_7, 1, first, second))).isEmpty();
    }

    @Test
    void yesAndNoAboutTheSamePeriodDisagree() {
        add(Side.MENTOR, CheckInKind.DAY_7, 1, Answer.YES, Answer.ALL_WELL);
        Entry mentee = add(Side.MENTEE, CheckInKind.DAY_7, 1, Answer.NOT_YET, Answer.GOOD);

        assertThat(after(mentee)).extracting(Finding::reason).containsExactly(Reason.DISAGREE);
        assertThat(after(mentee).get(0).fact()).isEqualTo("disagree:pair:DAY_7:1");
    }

    @Test
    void yesAndNoAboutDifferentPeriodsDoNot() {
        add(Side.MENTOR, CheckInKind.DAY_7, 1, Answer.NOT_YET, Answer.ALL_WELL);
        Entry mentee = add(Side.MENTEE, CheckInKind.DAY_21, 1, Answer.YES, Answer.GOOD);

        assertThat(after(mentee)).isEmpty();
    }

    @Test
    void onceAndSeveralTimesAgree() {
        add(Side.MENTOR, CheckInKind.MONTHLY, 1, Answer.SEVERAL, Answer.ALL_WELL);

        assertThat(after(add(Side.MENTEE, CheckInKind.MONTHLY, 1, Answer.ONCE, Answer.GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DAY_7, NOT_YET, YES", "MONTHLY, NO, ONCE"})
    void whoMeetsAfterTheOtherHasAnsweredDoesNotDisagree(CheckInKind kind, Answer no, Answer yes) {
        addLater(Duration.ZERO, Side.MENTOR, kind, no);

        assertThat(after(addLater(Duration.ofDays(2), Side.MENTEE, kind, yes))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DAY_7, NOT_YET, YES, 0", "MONTHLY, NO, ONCE, 20", "MONTHLY, NO, SEVERAL, 50"})
    void aYesThatNoLaterMeetingExplainsDisagrees(CheckInKind kind, Answer no, Answer yes, int hours) {
        addLater(Duration.ZERO, Side.MENTOR, kind, no);

        assertThat(after(addLater(Duration.ofHours(hours), Side.MENTEE, kind, yes))).extracting(Finding::reason)
                .containsExactly(Reason.DISAGREE);
    }

    @Test
    void aNoAfterTheOtherSidesYesDisagrees() {
        addLater(Duration.ofDays(3), Side.MENTOR, CheckInKind.DAY_7, Answer.NOT_YET);

        assertThat(after(addLater(Duration.ZERO, Side.MENTEE, CheckInKind.DAY_7, Answer.YES))).extracting(Finding::reason)
                .containsExactly(Reason.DISAGREE);
    }

    @Test
    void aSideThatIsStillAskedDisagreesWithNobody() {
        add(Side.MENTOR, CheckInKind.MONTHLY, 1, NO_ANSWER, NO_ANSWER);

        assertThat(after(add(Side.MENTEE, CheckInKind.MONTHLY, 1, Answer.NO, Answer.GOOD))).isEmpty();
    }

    @Test
    void aMonthWithoutContactAndASilentOtherSideIsFoundWhicheverComesFirst() {
        Entry silent = silent(Side.MENTOR, CheckInKind.MONTHLY, 1);
        Entry mentee = add(Side.MENTEE, CheckInKind.MONTHLY, 1, Answer.NO, Answer.GOOD);

        assertThat(after(mentee)).extracting(Finding::reason, Finding::about, Finding::fact)
                .containsExactly(tuple(Reason.NO_AND_SILENT, Side.MENTOR, "no:pair:MONTHLY:1"));
        assertThat(after(silent)).extracting(Finding::reason, Finding::about, Finding::fact)
                .containsExactly(tuple(Reason.NO_AND_SILENT, Side.MENTOR, "no:pair:MONTHLY:1"));
    }

    @Test
    void aMonthWithoutContactSaysBothIsFound() {
        add(Side.MENTOR, CheckInKind.MONTHLY, 1, Answer.NO, Answer.ALL_WELL);
        Entry mentee = add(Side.MENTEE, CheckInKind.MONTHLY, 1, Answer.NO, Answer.GOOD);

        assertThat(after(mentee)).extracting(Finding::reason, Finding::fact)
                .containsExactly(tuple(Reason.NO_FROM_BOTH, "no:pair:MONTHLY:1"));
    }

    @Test
    void twoMonthsWithoutContactSaysOneIsFound() {
        assertThat(after(add(Side.MENTEE, CheckInKind.MONTHLY, 1, Answer.NO, Answer.GOOD))).isEmpty();

        assertThat(after(add(Side.MENTEE, CheckInKind.MONTHLY, 2, Answer.NO, Answer.GOOD))).extracting(Finding::reason)
                .containsExactly(Reason.NO_TWICE);
    }

    @Test
    void aMonthWithContactBetweenTwoWithoutIsNoSeries() {
        add(Side.MENTEE, CheckInKind.MONTHLY, 1, Answer.NO, Answer.GOOD);
        add(Side.MENTEE, CheckInKind.MONTHLY, 2, Answer.ONCE, Answer.GOOD);

        assertThat(after(add(Side.MENTEE, CheckInKind.MONTHLY, 3, Answer.NO, Answer.GOOD))).isEmpty();
    }

    @Test
    void oneSilentSideIsFoundTheSecondTimeInARow() {
        add(Side.MENTOR, CheckInKind.DAY_7, 1, Answer.YES, Answer.ALL_WELL);
        assertThat(after(silent(Side.MENTEE, CheckInKind.DAY_7, 1))).isEmpty();

        assertThat(after(silent(Side.MENTEE, CheckInKind.DAY_21, 1))).extracting(Finding::reason)
                .containsExactly(Reason.SILENT_TWICE);
    }

    @Test
    void anAnswerBetweenTwoSilencesIsNoSeries() {
        silent(Side.MENTEE, CheckInKind.DAY_7, 1);
        add(Side.MENTEE, CheckInKind.DAY_21, 1, Answer.YES, Answer.SKIP);

        assertThat(after(silent(Side.MENTEE, CheckInKind.MONTHLY, 1))).isEmpty();
    }

    @Test
    void bothSilentAreFoundTheFirstTime() {
        assertThat(after(silent(Side.MENTOR, CheckInKind.DAY_7, 1))).isEmpty();

        assertThat(after(silent(Side.MENTEE, CheckInKind.DAY_7, 1))).extracting(Finding::reason)
                .containsExactly(Reason.SILENT_BOTH);
    }

    @ParameterizedTest
    @CsvSource({"SO_SO, SO_SO, true", "GOOD, SO_SO, false", "SO_SO, GOOD, false", "SO_SO, SKIP, false"})
    void soSoTwiceIsADecline(Answer before, Answer now, boolean found) {
        add(Side.MENTEE, CheckInKind.DAY_7, 1, Answer.YES, before);
        Entry last = add(Side.MENTEE, CheckInKind.DAY_21, 1, Answer.YES, now);

        assertThat(after(last).stream().anyMatch(finding -> finding.reason() == Reason.LESS_WELL)).isEqualTo(found);
    }

    @Test
    void wellThenSoSoThenNotWellIsADeclineEvenWithAPassBetween() {
        add(Side.MENTEE, CheckInKind.DAY_7, 1, Answer.YES, Answer.GOOD);
        add(Side.MENTEE, CheckInKind.DAY_21, 1, Answer.YES, Answer.SO_SO);
        add(Side.MENTEE, CheckInKind.MONTHLY, 1, Answer.ONCE, Answer.SKIP);
        Entry last = add(Side.MENTEE, CheckInKind.MONTHLY, 2, Answer.ONCE, Answer.NOT_WELL);

        assertThat(after(last)).extracting(Finding::reason).containsExactlyInAnyOrder(Reason.NOT_WELL, Reason.LESS_WELL);
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void everyReasonHasItsSentence(String language) {
        var messages = new Messages();

        assertThat(Arrays.asList(Reason.values())).allSatisfy(reason -> assertThat(messages.has(language, reason.key())).isTrue());
    }

    private List<Finding> after(Entry entry) {
        return Findings.after(new PairHistory("pair", List.copyOf(entries)), entry);
    }

    private Entry silent(Side side, CheckInKind kind, int ordinal) {
        return keep(new Entry(side + "-" + kind + ordinal, side, kind, ordinal, due(kind, ordinal), CheckInStatus.SILENT, null, null, null, false));
    }

    private Entry pulse(Side side, Answer first, Answer second) {
        return add(side, CheckInKind.PULSE, 1, first, second);
    }

    private Entry add(Side side, CheckInKind kind, int ordinal, Answer first, Answer second) {
        CheckInStatus status = first == NO_ANSWER ? CheckInStatus.OPEN : CheckInStatus.ANSWERED;
        return keep(new Entry(side + "-" + kind + ordinal, side, kind, ordinal, due(kind, ordinal), status, first, second, SAID, false));
    }

    private Entry addLater(Duration later, Side side, CheckInKind kind, Answer first) {
        return keep(new Entry(side + "-" + kind, side, kind, 1, due(kind, 1), CheckInStatus.ANSWERED, first, Answer.SKIP, SAID.plus(later), false));
    }

    private Entry keep(Entry entry) {
        entries.add(entry);
        return entry;
    }

    private static LocalDate due(CheckInKind kind, int ordinal) {
        return switch (kind) {
            case DAY_7 -> START.plusDays(7);
            case DAY_21 -> START.plusDays(21);
            case PULSE -> START.plusDays(36).plusMonths(1);
            case RESTART, CLOSURE, NEWS -> START.plusYears(1);
            case MONTHLY -> START.plusDays(21).plusMonths(ordinal);
        };
    }
}
