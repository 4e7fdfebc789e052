package fr.binome.cli.report;

import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PlannedPair;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The round by the département in which young people live. */
final class Departements {

    private static final String UNKNOWN = "?";

    /** @param label code and largest commune, e.g. {@code 59 Lille} */
    record Row(String code, String label, int matched, int leftOut, int mentors) {

        int people() {
            return matched + leftOut;
        }
    }

    private final Communes communes;
    private final Map<String, List<Commune>> byCode;
    private final Map<String, String> ofMentee = new HashMap<>();
    private final Map<String, int[]> counts = new TreeMap<>();

    Departements(MatchingProblem problem, MatchingPlan plan, Communes communes) {
        this.communes = communes;
        this.byCode = communes.list().stream().collect(Collectors.groupingBy(Commune::departement, TreeMap::new, Collectors.toList()));
        for (MenteeFact mentee : problem.mentees()) {
            ofMentee.put(mentee.id(), code(mentee.place().insee()));
        }
        for (PlannedPair pair : plan.pairs()) {
            of(pair.menteeId())[0]++;
        }
        for (LeftOut leftOut : plan.leftOut()) {
            of(leftOut.menteeId())[1]++;
        }
        for (MentorFact mentor : problem.mentors()) {
            counts.computeIfAbsent(code(mentor.place().insee()), code -> new int[3])[2]++;
        }
    }

    private int[] of(String menteeId) {
        return counts.computeIfAbsent(codeOf(menteeId), code -> new int[3]);
    }

    private String code(String insee) {
        return communes.byInsee(insee).map(Commune::departement).orElse(UNKNOWN);
    }

    /** The département of a mentee of the round. */
    String codeOf(String menteeId) {
        return ofMentee.getOrDefault(menteeId, UNKNOWN);
    }

    /** Code and largest commune of a département. */
    String label(String code) {
        return communesOf(code).stream().max(Comparator.comparingInt(Commune::population).thenComparing(Commune::insee))
                .map(largest -> code + " " + largest.name()).orElse(code);
    }

    /** Départements with anybody of the round, by code. */
    List<Row> rows() {
        return counts.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), label(entry.getKey()), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .toList();
    }

    /** By INSEE code; none for a code that is not of this country. */
    List<Commune> communesOf(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
