package fr.binome.matching.candidates;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.MenteeBuilder;
import fr.binome.matching.fixture.MentorBuilder;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardRulesTest {

    private final MenteeBuilder mentee = mentee("j");
    private final MentorBuilder mentor = mentor("m");

    private RuleName broken(WorldPair... world) {
        return broken(People.defaultRules(), world);
    }

    private RuleName broken(RuleSet rules, WorldPair... world) {
        MatchingProblem problem = People.round(rules, List.of(mentee.build()), List.of(mentor.build()), world);
        return HardRules.firstBroken(new Pairing(problem.mentees().get(0), problem.mentors().get(0), new RoundFacts(problem)));
    }

    @Test
    void everyHardRuleHasAClassInTheOrderOfTheFunnel() {
        assertThat(HardRules.ALL).extracting(HardRule::name)
                .containsExactlyElementsOf(Arrays.stream(RuleName.values()).filter(rule -> rule.level() == Level.HARD).toList());
    }

    @Test
    void twoPeopleWhoCanMeetBreakNothing() {
        assertThat(broken()).isNull();
    }

    @Test
    void consentCountsUnderEighteenOnly() {
        mentor.checked(CheckKind.B3, "2030-01-01");

        assertThat(brokenAfter(() -> mentee.consent(false).born("2008-11-23"))).isEqualTo(RuleName.CONSENT);
        assertThat(brokenAfter(() -> mentee.consent(false).born("2008-11-22"))).isNull();
        assertThat(brokenAfter(() -> mentee.consent(true).born("2008-11-23"))).isNull();
    }

    @Test
    void aMentorIsEighteenOnTheDay() {
        assertThat(brokenAfter(() -> mentor.born("2008-11-23"))).isEqualTo(RuleName.MENTOR_AGE);
        assertThat(brokenAfter(() -> mentor.born("2008-11-22"))).isNull();
    }

    @Test
    void trainingAndCharterMayBeSwitchedOff() {
        mentor.trained(false).charter(false);

        assertThat(broken()).isEqualTo(RuleName.MENTOR_TRAINED);
        assertThat(broken(People.rules("rules: {mentor-trained: {active: no}}"))).isEqualTo(RuleName.MENTOR_CHARTER);
        assertThat(broken(People.rules("rules: {mentor-trained: {active: no}, mentor-charter: {active: no}}"))).isNull();
    }

    @Test
    void aMentorWithoutPlacesTakesNobody() {
        assertThat(brokenAfter(() -> mentor.capacity(0))).isEqualTo(RuleName.CAPACITY);
    }

    @Test
    void aMinorNeedsACheckedMentorByDefault() {
        mentee.born("2010-01-01");

        assertThat(brokenAfter(() -> mentor.checked(null, null))).isEqualTo(RuleName.CHECK);
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, "2026-11-21"))).isEqualTo(RuleName.CHECK);
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, "2026-11-22"))).isNull();
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.HONORABILITE, "2026-11-22"))).isNull();
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, null))).isEqualTo(RuleName.CHECK);
    }

    @Test
    void honorabiliteIsMetByItselfOnlyAndNoneByAnything() {
        mentee.needs(CheckNeed.HONORABILITE);

        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, "2030-01-01"))).isEqualTo(RuleName.CHECK);
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.HONORABILITE, "2030-01-01"))).isNull();
        assertThat(brokenAfter(() -> mentee.needs(CheckNeed.NONE).born("2012-01-01"))).isNull();
    }

    @Test
    void noLanguageMeansFrench() {
        assertThat(brokenAfter(() -> mentee.languages("ar", "en"))).isEqualTo(RuleName.LANGUAGE);
        assertThat(brokenAfter(() -> mentee.languages())).isNull();
        assertThat(brokenAfter(() -> mentor.languages("en", "es"))).isEqualTo(RuleName.LANGUAGE);
    }

    @Test
    void theWishForAWomanOrAManIsKept() {
        mentee.wishes(MentorWish.F);

        assertThat(brokenAfter(() -> mentor.gender("M"))).isEqualTo(RuleName.MENTOR_GENDER);
        assertThat(brokenAfter(() -> mentor.gender(null))).isEqualTo(RuleName.MENTOR_GENDER);
        assertThat(brokenAfter(() -> mentor.gender("F"))).isNull();
        assertThat(brokenAfter(() -> mentee.wishes(MentorWish.ANY))).isNull();
    }

    @Test
    void eitherSideMayRuleTheOtherOut() {
        assertThat(brokenAfter(() -> mentee.notWith("m"))).isEqualTo(RuleName.NOT_WITH);
        assertThat(brokenAfter(() -> mentee.notWith("other"))).isNull();
        assertThat(brokenAfter(() -> mentor.notWith("j"))).isEqualTo(RuleName.NOT_WITH);
    }

    @ParameterizedTest
    @EnumSource(PairState.class)
    void onlyExcludedPairsAreNotProposedAgain(PairState state) {
        var itself = new WorldPair("j", "m", state, null);
        var another = new WorldPair("j", "other", state, null);

        assertThat(broken(itself)).isEqualTo(state.isExcluded() ? RuleName.HISTORY : null);
        assertThat(broken(another)).isNull();
    }

    @Test
    void aSiblingsMentorIsTakenWhicheverOfTheTwoAsked() {
        var sibling = new WorldPair("sibling", "m", PairState.ACTIVE, null);

        assertThat(broken(sibling)).isNull();
        mentee.apartFrom("sibling");
        assertThat(broken(sibling)).isEqualTo(RuleName.SIBLINGS_APART);
        assertThat(broken(People.rules("rules: {siblings-apart: {active: no}}"), sibling)).isNull();
    }

    @Test
    void inPersonTheTwoReachesTogetherCoverTheDistance() {
        // Lille – Roubaix: 10,613 m. On foot 45 min: 2,596 m each; by bike 45 min: 8,077 m; 4.5 and 14 km/h, detour 1.3.
        mentor.livesIn(People.ROUBAIX);
        assertThat(new Pairing(mentee.build(), mentor.build(), new RoundFacts(People.round(List.of(), List.of()))).distanceMetres())
                .isBetween(10_500, 10_700);

        assertThat(brokenAfter(() -> walkAndBike(45))).isNull();
        assertThat(brokenAfter(() -> walkAndBike(44))).isEqualTo(RuleName.REACH);
    }

    private void walkAndBike(int minutes) {
        mentee.travels(minutes, Travel.WALK);
        mentor.travels(minutes, Travel.BIKE);
    }

    @Test
    void whoAsksToBeVisitedReachesNowhere() {
        mentee.travels(60, Travel.COME_TO_ME);

        assertThat(brokenAfter(() -> mentor.travels(60, Travel.COME_TO_ME))).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.travels(60))).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.travels(15, Travel.WALK))).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.travels(30, Travel.WALK))).isNull();
    }

    @Test
    void bothMustAcceptTheWay() {
        mentee.livesIn(People.PARIS).meets(Way.IN_PERSON, Way.REMOTE);

        assertThat(broken()).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.meets(Way.REMOTE))).isNull();
        assertThat(brokenAfter(() -> mentor.meets(Way.ASYNC))).isEqualTo(RuleName.REACH);
    }

    @Test
    void aSharedPeriodIsNeededExceptForMessages() {
        mentor.free("WED-MORNING");

        assertThat(broken()).isEqualTo(RuleName.PERIOD);
        mentor.meets(Way.IN_PERSON, Way.ASYNC);
        assertThat(broken()).isEqualTo(RuleName.PERIOD);
        mentee.meets(Way.ASYNC);
        assertThat(broken()).isNull();
    }

    @Test
    void pointsUnderTheFloorAreNotProposed() {
        // goal 30 + sector 10 + role 6 + interests 2.5 + public 3 + periods 3.333 + travel 12 × (10768−1500)/10768… ≈ 65
        assertThat(broken(People.rules("rules: {floor: {limit: 65}}"))).isNull();
        assertThat(broken(People.rules("rules: {floor: {limit: 66}}"))).isEqualTo(RuleName.FLOOR);
        assertThat(broken(People.rules("rules: {floor: {limit: 66, active: no}}"))).isNull();
    }

    private RuleName brokenAfter(Runnable change) {
        change.run();
        return broken();
    }
}
