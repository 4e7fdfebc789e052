package fr.binome.cli.report;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.groups.GroupResults;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.model.RuleName;
import java.util.List;
import java.util.Optional;

/**
 * How the round served each public; those of fewer than five people are not shown.
 *
 * @param warnings publics that are behind everybody
 * @param results  what came of rules about groups
 */
record PublicLines(List<Line> lines, List<String> warnings, List<String> results) {

    /** @param waited median days, or a dash */
    record Line(String name, int people, int matched, String rate, String gap, String waited, String points, boolean behind) {
    }

    private static final String NONE = "–";

    static PublicLines of(MatchingProblem problem, MatchingPlan plan) {
        List<PublicFigure> figures = plan.publics();
        int limit = Optional.ofNullable(problem.rules().rule(RuleName.EQUITY).limit()).orElse(0);
        List<Line> lines = figures.stream().filter(figure -> !figure.isTooSmallToShow()).map(PublicLines::line).toList();
        List<String> warnings = figures.stream()
                .flatMap(figure -> GroupResults.warning(figure, figures.get(0), limit).stream()).map(Sentences.FRENCH::sentence).toList();
        return new PublicLines(lines, warnings, plan.groups().stream().map(GroupResults::told).map(Sentences.FRENCH::sentence).toList());
    }

    private static Line line(PublicFigure figure) {
        return new Line(Sentences.FRENCH.words("public:" + figure.code()), figure.people(), figure.matched(), Numbers.percent(figure.ratePercent()),
                figure.code().equals(PublicFigure.ALL) ? NONE : Numbers.signed(figure.gapPoints().negate()),
                figure.medianWaitDays() == null ? NONE : figure.medianWaitDays().toString(),
                figure.meanThousandths() == null ? NONE : Numbers.points(figure.meanThousandths().longValue()), figure.behind());
    }
}
