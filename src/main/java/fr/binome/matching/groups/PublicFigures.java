package fr.binome.matching.groups;

import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.Public;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.model.RuleName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Match rate, median wait and mean points of every watched public, and a warning where one is far behind everybody:
 * whether or not the equity rule is active, by its limit and its least number of people.
 */
public final class PublicFigures {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final MatchingProblem problem;
    private final Collection<Integer> inRound;
    private final Map<Integer, Integer> points;

    private PublicFigures(MatchingProblem problem, Collection<Integer> inRound, Map<Integer, Integer> points) {
        this.problem = problem;
        this.inRound = inRound;
        this.points = points;
    }

    /**
     * Everybody first, then the publics in their order; one without people in the round is left out.
     *
     * @param inRound indexes of the problem's mentees who looked for a mentor in the round
     * @param points  thousandths of the pair of each matched mentee, by index; each in {@code inRound}
     */
    public static List<PublicFigure> of(MatchingProblem problem, Collection<Integer> inRound, Map<Integer, Integer> points) {
        PublicFigures figures = new PublicFigures(problem, inRound, points);
        List<PublicFigure> all = new ArrayList<>();
        all.add(figures.figure(PublicFigure.ALL, mentee -> true));
        for (Public group : Public.WATCHED) {
            PublicFigure figure = figures.figure(group.name(), mentee -> group.includes(mentee, problem.date()));
            if (figure.people() > 0) {
                all.add(figure);
            }
        }
        return List.copyOf(all);
    }

    private PublicFigure figure(String code, Predicate<MenteeFact> members) {
        List<Integer> people = inRound.stream().filter(index -> members.test(problem.mentees().get(index))).toList();
        List<Integer> scores = people.stream().filter(points::containsKey).map(points::get).toList();
        return new PublicFigure(code, people.size(), scores.size(), medianWait(people), mean(scores),
                gapTenths(people.size(), scores.size()), isBehind(people.size(), scores.size()));
    }

    private Integer medianWait(List<Integer> people) {
        long[] days = people.stream().map(index -> problem.mentees().get(index).waitingSince())
                .filter(since -> since != null && !since.isAfter(problem.date()))
                .mapToLong(since -> daysUntilRound(since)).sorted().toArray();
        return days.length == 0 ? null : (int) ((days[(days.length - 1) / 2] + days[days.length / 2] + 1) / 2);
    }

    private long daysUntilRound(LocalDate since) {
        return problem.date().toEpochDay() - since.toEpochDay();
    }

    private static Integer mean(List<Integer> scores) {
        long sum = scores.stream().mapToLong(score -> score).sum();
        return scores.isEmpty() ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scores.size()), 0, RoundingMode.HALF_UP).intValueExact();
    }

    private int gapTenths(int people, int matched) {
        if (people == 0) {
            return 0;
        }
        BigDecimal difference = BigDecimal.valueOf((long) points.size() * people - (long) matched * inRound.size());
        return difference.multiply(THOUSAND)
                .divide(BigDecimal.valueOf((long) people * inRound.size()), 0, RoundingMode.HALF_UP).intValueExact();
    }

    private boolean isBehind(int people, int matched) {
        return people >= problem.rules().groups().leastPeople()
                && matched < GroupCosts.equityTarget(people, points.size(), inRound.size(), problem.rules().rule(RuleName.EQUITY).limit());
    }
}
