package fr.binome.cli.report;

import fr.binome.matching.explanation.PlanQuality;
import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PlanTotals;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The round in figures.
 *
 * @param title       the answer of the page in one line
 * @param proof       how good the plan is, in one sentence
 * @param refusedPins pinned pairs that were not kept, in words
 */
record Figures(String title, String date, String start, String proof, List<Tile> tiles, List<Fact> facts, List<String> refusedPins) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    /** A number and what it counts. */
    record Tile(String value, String label) {
    }

    /** What is needed to run the round again. */
    record Fact(String name, String value) {
    }

    static Figures of(MatchingProblem problem, MatchingPlan plan) {
        PlanTotals totals = plan.totals();
        List<Tile> tiles = List.of(
                new Tile(String.valueOf(totals.matched()), "avec un mentor"),
                new Tile(String.valueOf(totals.unmatched()), "sans mentor"),
                new Tile(Numbers.percent(totals.matched(), (long) totals.matched() + totals.unmatched()), "des jeunes du tour"),
                new Tile(String.valueOf(totals.mentors()), "mentors, " + totals.capacity() + " places"),
                new Tile(totals.matched() == 0 ? "0" : Numbers.points(Math.floorDiv(2 * totals.scoreThousandths() + totals.matched(), 2L * totals.matched())),
                        "points par binôme en moyenne"),
                totals.gapPercent() == null ? new Tile("–", "écart au meilleur possible, non calculé")
                        : new Tile(Numbers.percent(totals.gapPercent()), "d'écart au meilleur possible"));
        List<Fact> facts = List.of(
                new Fact("Points des binômes", Numbers.points(totals.scoreThousandths())),
                new Fact("Coûts du plan", Numbers.points(totals.penaltyThousandths())),
                new Fact("Valeur du plan", Numbers.points(totals.valueThousandths())),
                new Fact("Valeur possible, au plus", Numbers.points(totals.boundThousandths())),
                new Fact("Binômes possibles, au plus", totals.matchedBound() == null ? Numbers.UNKNOWN : String.valueOf(totals.matchedBound())),
                new Fact("Portée de la preuve", scope(totals.boundScope())),
                new Fact("Points des binômes déjà décidés", Numbers.points(totals.pinnedScoreThousandths())),
                new Fact("Graine", String.valueOf(plan.seed())),
                new Fact("Version du moteur", plan.engineVersion()),
                new Fact("Règles", problem.rules().name()),
                new Fact("Empreinte des règles", plan.rulesSha256()),
                new Fact("Empreinte des données", plan.inputSha256()));
        return new Figures(count(totals.matched(), "binôme proposé", "binômes proposés") + ", " + count(totals.unmatched(), "jeune sans mentor", "jeunes sans mentor"),
                day(problem.date()), day(problem.start()), proof(totals), tiles, facts,
                plan.refusedPins().stream().map(pin -> pin.menteeId() + " et " + pin.mentorId() + " : " + Sentences.FRENCH.sentence(pin.why())).toList());
    }

    static String count(int number, String one, String more) {
        return number + " " + (number < 2 ? one : more);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String scope(String scope) {
        return scope == null ? Numbers.UNKNOWN : scope.equals("ALL_PAIRS") ? "tous les binômes possibles" : "les meilleurs mentors de chaque jeune";
    }

    private static String proof(PlanTotals totals) {
        return Sentences.FRENCH.sentence(PlanQuality.told(totals));
    }
}
