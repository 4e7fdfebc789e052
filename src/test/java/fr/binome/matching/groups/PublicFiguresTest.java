package fr.binome.matching.groups;

import static fr.binome.matching.fixture.People.mentee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.GroupResult;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.PublicFigure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PublicFiguresTest {

    private static List<PublicFigure> figures(List<MenteeFact> mentees, Map<Integer, Integer> points) {
        MatchingProblem problem = People.round(mentees, List.of());
        return PublicFigures.of(problem, IntStream.range(0, mentees.size()).boxed().toList(), points);
    }

    private static PublicFigure of(String code, List<PublicFigure> figures) {
        return figures.stream().filter(figure -> figure.code().equals(code)).findFirst().orElseThrow();
    }

    /** {@code rural} people of the country first, then others, all of 30; the first so many of each have a pair of 50 points. */
    private static List<PublicFigure> figures(int rural, int ruralMatched, int others, int othersMatched) {
        List<MenteeFact> mentees = IntStream.range(0, rural + others).mapToObj(index -> mentee("j%04d".formatted(index))
                .born("1996-01-01").situations(index < rural ? new String[] {"RURAL"} : new String[0]).build()).toList();
        Map<Integer, Integer> points = new HashMap<>();
        IntStream.range(0, ruralMatched).forEach(index -> points.put(index, 50_000));
        IntStream.range(rural, rural + othersMatched).forEach(index -> points.put(index, 50_000));
        return figures(mentees, points);
    }

    @Test
    void tellsRateMedianWaitAndMeanPointsOfEachPublic() {
        var mentees = List.of(
                mentee("a").situations("RURAL").waitsSince(People.DATE.minusDays(10)).build(),
                mentee("b").situations("RURAL").waitsSince(People.DATE.minusDays(31)).build(),
                mentee("c").situations("RURAL").build(),
                mentee("d").gender("F").waitsSince(People.DATE.plusDays(2)).build());

        var figures = figures(mentees, Map.of(0, 60_000, 1, 70_001, 3, 20_000));

        assertThat(figures).extracting(PublicFigure::code).containsExactly(PublicFigure.ALL, "RURAL", "GIRLS", "AGE_18_25");
        assertThat(of("RURAL", figures)).isEqualTo(new PublicFigure("RURAL", 3, 2, 21, 65_001, 83, false));
        assertThat(of("RURAL", figures).ratePercent()).isEqualByComparingTo("66.7");
        assertThat(of("RURAL", figures).gapPoints()).isEqualByComparingTo("8.3");
        assertThat(of("GIRLS", figures)).isEqualTo(new PublicFigure("GIRLS", 1, 1, null, 20_000, -250, false));
        assertThat(of(PublicFigure.ALL, figures)).isEqualTo(new PublicFigure(PublicFigure.ALL, 4, 3, 21, 50_000, 0, false));
    }

    @Test
    void warnsOverTenPointsAndNotAtTen() {
        // 80 of 100; 21 of 30 is 70 %, exactly ten points below.
        assertThat(of("RURAL", figures(30, 21, 70, 59)).behind()).isFalse();
        assertThat(of("RURAL", figures(30, 20, 70, 60)).behind()).isTrue();
    }

    @Test
    void warnsOfTwentyPeopleOrMoreOnly() {
        assertThat(of("RURAL", figures(19, 0, 81, 81)).behind()).isFalse();
        assertThat(of("RURAL", figures(20, 0, 80, 80)).behind()).isTrue();
    }

    @Test
    void fewerThanFivePeopleAreNotShown() {
        assertThat(of("RURAL", figures(4, 2, 8, 8)).isTooSmallToShow()).isTrue();
        assertThat(of("RURAL", figures(5, 2, 8, 8)).isTooSmallToShow()).isFalse();
    }

    @Test
    void anEmptyRoundHasNoRate() {
        assertThat(figures(0, 0, 0, 0)).containsExactly(new PublicFigure(PublicFigure.ALL, 0, 0, null, null, 0, false));
        assertThat(figures(0, 0, 0, 0).get(0).ratePercent()).isNull();
    }

    @Property
    void theWarningAndTheTargetOfTheEquityRuleAreOneThing(@ForAll @IntRange(min = 20, max = 60) int rural, @ForAll @IntRange(max = 60) int ruralMatched,
                                                         @ForAll @IntRange(max = 60) int others, @ForAll @IntRange(max = 60) int othersMatched) {
        int served = Math.min(rural, ruralMatched);
        int otherServed = Math.min(others, othersMatched);

        boolean behind = of("RURAL", figures(rural, served, others, otherServed)).behind();

        int target = GroupCosts.equityTarget(rural, served + otherServed, rural + others, 10);
        assertThat(behind).isEqualTo(served < target);
        assertThat(behind).isEqualTo((double) (served + otherServed) / (rural + others) - (double) served / rural > 0.1 + 1e-12);
    }

    @Test
    void aResultSaysWhetherItsTargetIsReachedOrOutOfReach() {
        assertThat(new GroupResult("quota", "Fondation", 60, 48, 48, null)).matches(GroupResult::isReached).matches(result -> !result.isImpossible());
        assertThat(new GroupResult("quota", "Fondation", 60, 47, 48, 47)).matches(result -> !result.isReached()).matches(GroupResult::isImpossible);
        assertThat(new GroupResult("portfolio", "ana", 9, 4, 3, 3)).matches(result -> !result.isReached()).matches(result -> !result.isImpossible());
        assertThat(new GroupResult("portfolio", "ana", 9, 4, 3, 4)).matches(GroupResult::isImpossible);
    }
}
