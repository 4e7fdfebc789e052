package fr.binome.cli.report;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.rules.RuleWords;
import fr.binome.platform.StrictHandlebars;
import fr.binome.territory.Communes;
import fr.binome.territory.FranceMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * The report of a round in French: figures, map, quality, publics, rules, every pair and everybody left out. One HTML page
 * without script and without anything from elsewhere; the same round gives the same bytes.
 */
public final class Report {

    private final MatchingProblem problem;
    private final MatchingPlan plan;

    public Report(MatchingProblem problem, MatchingPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** Writes the page; about 1 kB a pair. Of more than 10,000 pairs or people left out it shows a few a département. */
    public void write(Writer out) throws IOException {
        Handlebars handlebars = StrictHandlebars.over(new ClassPathTemplateLoader("/report", ".hbs"));
        Context context = Context.newBuilder(model()).resolver(MethodValueResolver.INSTANCE).build();
        try {
            handlebars.compile("report").apply(context, out);
        } catch (IllegalArgumentException wrongTemplate) {
            throw new UncheckedIOException("The report does not render.", new IOException(wrongTemplate));
        }
    }

    private static String map(Departements departements) {
        return new FranceMap(Communes.all()).svg(departements.rows().stream().filter(row -> row.people() > 0)
                .map(row -> new FranceMap.Spot(row.code(), row.label() + " : " + row.matched() + " sur " + row.people(), row.people(), row.matched()))
                .toList(), "Carte : jeunes avec un mentor par département, détaillés dans le tableau");
    }

    private ReportModel model() {
        Departements departements = new Departements(problem, plan, Communes.all());
        PairLines pairs = new PairLines(plan, departements);
        RuleWords rules = new RuleWords(problem.rules(), Sentences.FRENCH);
        return new ReportModel(Stylesheet.text(), Figures.of(problem, plan), map(departements), departements.rows(),
                ScoreBars.of(plan, problem.rules()), PublicLines.of(problem, plan), rules, RuleLines.of(problem.rules(), rules),
                pairs.groups(), LeftOutLines.of(plan, departements), MeetingWishes.of(plan));
    }
}
