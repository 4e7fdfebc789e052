package fr.binome.matching.explanation;

import fr.binome.matching.candidates.PairRule;
import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why two people fit, and where not.
 *
 * @param points    rule by rule, in the order of the rules
 * @param reasons   what brings most points first; a common language is added where there are fewer than three
 * @param weakPoints what loses most points first
 */
public record PairExplanation(List<RulePoints> points, List<Reason> reasons, List<Reason> weakPoints) {

    private static final int ENOUGH_REASONS = 3;

    private record Voice(Reason reason, int weight) {
    }

    public static PairExplanation of(Pairing pairing) {
        List<RulePoints> points = new ArrayList<>();
        List<Voice> reasons = new ArrayList<>();
        List<Voice> weakPoints = new ArrayList<>();
        for (PairRule rule : PairRules.ALL) {
            RulePoints earned = rule.points(pairing);
            points.add(earned);
            if (earned.mostThousandths() > 0) {
                reasons.add(new Voice(rule.reason(pairing), earned.thousandths()));
                weakPoints.add(new Voice(rule.weakPoint(pairing), earned.mostThousandths() - earned.thousandths()));
            }
        }
        List<Reason> sorted = strongestFirst(reasons);
        if (sorted.size() < ENOUGH_REASONS && !pairing.sharedLanguages().isEmpty()) {
            sorted.add(Reason.of("reason.language", "language:" + String.join("|", pairing.sharedLanguages())));
        }
        return new PairExplanation(points, sorted, strongestFirst(weakPoints));
    }

    private static List<Reason> strongestFirst(List<Voice> voices) {
        return voices.stream()
                .filter(voice -> voice.reason() != null)
                .sorted(Comparator.comparingInt(Voice::weight).reversed())
                .map(Voice::reason)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Points in all, in thousandths. */
    public int scoreThousandths() {
        return points.stream().mapToInt(RulePoints::thousandths).sum();
    }
}
