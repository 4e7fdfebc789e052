package fr.binome.matching.candidates;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.MenteeBuilder;
import fr.binome.matching.fixture.MentorBuilder;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairRulesTest {

    private final MenteeBuilder mentee = mentee("j");
    private final MentorBuilder mentor = mentor("m");

    private Pairing pairing(RuleSet rules) {
        MatchingProblem problem = People.round(rules, List.of(mentee.build()), List.of(mentor.build()));
        return new Pairing(problem.mentees().get(0), problem.mentors().get(0), new RoundFacts(problem));
    }

    private int points(RuleName name) {
        return rule(name).thousandths(pairing(People.defaultRules()));
    }

    private Reason reason(RuleName name) {
        return rule(name).reason(pairing(People.defaultRules()));
    }

    private Reason weakPoint(RuleName name) {
        return rule(name).weakPoint(pairing(People.defaultRules()));
    }

    private static PairRule rule(RuleName name) {
        return PairRules.ALL.stream().filter(rule -> rule.name() == name).findFirst().orElseThrow();
    }

    @Test
    void everySoftPairRuleHasAClassInTheOrderOfTheFile() {
        assertThat(PairRules.ALL).extracting(PairRule::name).containsExactlyElementsOf(Arrays.stream(RuleName.values())
                .filter(rule -> rule.level() == Level.SOFT && rule.compareTo(RuleName.KEEP) < 0).toList());
    }

    @Test
    void oneGoalIsAllOrNothing() {
        assertThat(points(RuleName.GOAL)).isEqualTo(30_000);
        assertThat(reason(RuleName.GOAL)).isEqualTo(Reason.of("reason.goal", "goal:STAG"));
        assertThat(weakPoint(RuleName.GOAL)).isNull();

        mentor.goals("EMPL");
        assertThat(points(RuleName.GOAL)).isZero();
        assertThat(reason(RuleName.GOAL)).isNull();
        assertThat(weakPoint(RuleName.GOAL)).isEqualTo(Reason.of("weak.goal", "goal:STAG"));
    }

    @Test
    void theMainGoalCountsSevenTenthsAndTheOthersShareTheRest() {
        mentee.goals("STAG", "CAND", "CONF");

        mentor.goals("STAG");
        assertThat(points(RuleName.GOAL)).isEqualTo(21_000);
        mentor.goals("STAG", "CONF");
        assertThat(points(RuleName.GOAL)).isEqualTo(25_500);
        mentor.goals("STAG", "CONF", "CAND");
        assertThat(points(RuleName.GOAL)).isEqualTo(30_000);
        mentor.goals("CAND");
        assertThat(points(RuleName.GOAL)).isEqualTo(4_500);
    }

    @Test
    void sectorsCountTheSharedPartOfWhatIsWanted() {
        mentee.sectors("DIGITAL", "HEALTH", "ARTS");

        mentor.sectors("DIGITAL", "RETAIL");
        assertThat(points(RuleName.SECTOR)).isEqualTo(6_667);
        assertThat(reason(RuleName.SECTOR)).isEqualTo(Reason.of("reason.sector", "sector:DIGITAL"));
        mentor.sectors("RETAIL");
        assertThat(points(RuleName.SECTOR)).isZero();
        assertThat(weakPoint(RuleName.SECTOR)).isEqualTo(Reason.of("weak.sector"));
    }

    @Test
    void sayingNothingOrNotKnowingIsHalf() {
        assertThat(points(RuleName.SECTOR)).isEqualTo(10_000);
        mentor.sectors("DIGITAL");
        assertThat(points(RuleName.SECTOR)).isEqualTo(10_000);
        mentee.sectors("UNKNOWN");
        assertThat(points(RuleName.SECTOR)).isEqualTo(10_000);
        assertThat(reason(RuleName.SECTOR)).isNull();
        assertThat(weakPoint(RuleName.SECTOR)).isNull();
        mentee.sectors("UNKNOWN", "DIGITAL");
        assertThat(points(RuleName.SECTOR)).isEqualTo(20_000);
    }

    @Test
    void rolesCountTheSharedPartOfWhatIsWanted() {
        assertThat(points(RuleName.ROLE)).isEqualTo(6_000);
        mentee.roles("ECOUTE", "RESEAU");
        mentor.roles("ECOUTE");
        assertThat(points(RuleName.ROLE)).isEqualTo(6_000);
        mentor.roles("ECOUTE", "RESEAU", "MODELE");
        assertThat(points(RuleName.ROLE)).isEqualTo(12_000);
    }

    @Test
    void interestsAreComparedWithoutCaseAndAccents() {
        mentee.likes("Musée", "Football", "échecs");
        mentor.likes("MUSEE", "Echecs", "cuisine");

        assertThat(points(RuleName.INTERESTS)).isEqualTo(3_333);
        assertThat(reason(RuleName.INTERESTS)).isEqualTo(Reason.of("reason.interests", "words:échecs|Musée"));
    }

    @Test
    void travelInPersonIsTheUnusedPartOfTheReach() {
        // Same commune: 1,500 m. Bike 30 min: 30/60 × 14 / 1.3 = 5,385 m each; 1 − 1500/10770 = 0.86072…
        assertThat(points(RuleName.TRAVEL)).isEqualTo(10_329);
        assertThat(reason(RuleName.TRAVEL)).isEqualTo(Reason.of("reason.travel.in-person", "metres:1500"));
    }

    @Test
    void overheadAndTheBestModeDecideTheReach() {
        // Transit 30 min: 22/60 × 18 / 1.3 = 5,077 m; car 15 min: 10/60 × 40 / 1.3 = 5,128 m.
        mentee.travels(30, Travel.TRANSIT, Travel.WALK);
        mentor.travels(15, Travel.CAR);

        assertThat(pairing(People.defaultRules()).reachMetres()).isEqualTo(5_077 + 5_128);
    }

    @Test
    void remoteIsSixTenthsAndMessagesFourUnlessInPersonIsBetter() {
        mentee.meets(Way.REMOTE, Way.ASYNC);
        mentor.meets(Way.REMOTE, Way.ASYNC);
        assertThat(points(RuleName.TRAVEL)).isEqualTo(7_200);

        mentor.meets(Way.ASYNC);
        assertThat(points(RuleName.TRAVEL)).isEqualTo(4_800);
        assertThat(reason(RuleName.TRAVEL)).isEqualTo(Reason.of("reason.travel.async"));

        mentee.meets(Way.IN_PERSON, Way.REMOTE);
        mentor.meets(Way.IN_PERSON, Way.REMOTE);
        assertThat(points(RuleName.TRAVEL)).isEqualTo(10_329);
    }

    @Test
    void aLongJourneyIsAWeakPoint() {
        mentor.livesIn(People.ROUBAIX).travels(30, Travel.BIKE);

        assertThat(points(RuleName.TRAVEL)).isLessThan(3_000);
        assertThat(weakPoint(RuleName.TRAVEL).key()).isEqualTo("weak.travel");
    }

    @Test
    void threeSharedPeriodsAreEnough() {
        mentee.free("MON-MORNING", "TUE-NOON", "WED-EVENING", "SUN-EVENING");

        assertThat(points(RuleName.PERIODS)).isEqualTo(3_333);
        assertThat(weakPoint(RuleName.PERIODS)).isEqualTo(Reason.of("weak.periods.one", "period:WED-EVENING"));
        mentor.free("MON-MORNING", "WED-EVENING");
        assertThat(points(RuleName.PERIODS)).isEqualTo(6_667);
        assertThat(weakPoint(RuleName.PERIODS)).isNull();
        mentor.free("MON-MORNING", "TUE-NOON", "WED-EVENING");
        assertThat(points(RuleName.PERIODS)).isEqualTo(10_000);
        mentor.free("MON-MORNING", "TUE-NOON", "WED-EVENING", "SUN-EVENING");
        assertThat(points(RuleName.PERIODS)).isEqualTo(10_000);
        assertThat(reason(RuleName.PERIODS))
                .isEqualTo(Reason.of("reason.periods.many", "4", "period:MON-MORNING|TUE-NOON|WED-EVENING"));
    }

    @Test
    void waitingCountsUpToHalfAYear() {
        assertThat(points(RuleName.WAITING)).isZero();
        mentee.waitsSince(People.DATE.minusDays(45));
        assertThat(points(RuleName.WAITING)).isEqualTo(2_000);
        mentee.waitsSince(People.DATE.minusDays(180));
        assertThat(points(RuleName.WAITING)).isEqualTo(8_000);
        mentee.waitsSince(People.DATE.minusDays(900));
        assertThat(points(RuleName.WAITING)).isEqualTo(8_000);
        mentee.waitsSince(People.DATE.plusDays(3));
        assertThat(points(RuleName.WAITING)).isZero();
    }

    @Test
    void nobodyLosesMuchByATraitAndTheReasonNeverNamesIt() {
        assertThat(points(RuleName.PREFERRED_PUBLIC)).isEqualTo(3_000);
        mentor.prefers("RURAL");
        assertThat(points(RuleName.PREFERRED_PUBLIC)).isEqualTo(1_500);
        mentee.situations("RURAL", "CARER");
        assertThat(points(RuleName.PREFERRED_PUBLIC)).isEqualTo(3_000);
        assertThat(reason(RuleName.PREFERRED_PUBLIC).args()).isEmpty();
    }

    @Test
    void theScoreIsTheSumOfThePoints() {
        assertThat(PairRules.points(pairing(People.defaultRules()))).extracting(RulePoints::thousandths)
                .containsExactly(30_000, 10_000, 6_000, 10_329, 3_333, 0, 2_500, 3_000);
        assertThat(PairRules.scoreThousandths(pairing(People.defaultRules()))).isEqualTo(65_162);
    }

    @Test
    void aPerfectPairHasAHundredPointsOrNearly() {
        mentee.sectors("DIGITAL").roles("ECOUTE").likes("judo").free("MON-NOON", "TUE-NOON", "WED-NOON")
                .waitsSince(People.DATE.minusYears(1)).travels(60, Travel.CAR);
        mentor.sectors("DIGITAL").roles("ECOUTE").likes("judo").free("MON-NOON", "TUE-NOON", "WED-NOON").travels(60, Travel.CAR);

        assertThat(PairRules.scoreThousandths(pairing(People.defaultRules()))).isBetween(99_000, 100_000);
    }

    @Test
    void aRuleThatIsOffGivesNothing() {
        assertThat(rule(RuleName.GOAL).points(pairing(People.rules("rules: {goal: {active: no}}"))))
                .isEqualTo(new RulePoints("goal", 0, 0));
    }
}
