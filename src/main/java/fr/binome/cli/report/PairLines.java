package fr.binome.cli.report;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every pair with its points, reasons, weak points and alternatives, by the mentee's département. */
final class PairLines {

    /** Above this the départements are folded, so that the page opens at once. */
    private static final int SHOWN_OPEN = 300;

    private static final Comparator<PlannedPair> WEAKEST_FIRST =
            Comparator.comparingInt(PlannedPair::scoreThousandths).thenComparing(PlannedPair::menteeId);

    /**
     * The pairs of one département.
     *
     * @param note says that not all are shown, or is empty
     */
    record Group(String title, boolean open, String note, List<Line> lines) {
    }

    /** @param others alternatives in one sentence a side; empty without */
    record Line(String mentee, String mentor, String score, String meeting, boolean pinned, String reasons, String weak,
                String points, List<String> others) {
    }

    private final MatchingPlan plan;
    private final Departements departements;

    PairLines(MatchingPlan plan, Departements departements) {
        this.plan = plan;
        this.departements = departements;
    }

    List<Group> groups() {
        Map<String, List<PlannedPair>> byCode = new TreeMap<>();
        plan.pairs().forEach(pair -> byCode.computeIfAbsent(departements.codeOf(pair.menteeId()), code -> new ArrayList<>()).add(pair));
        return byCode.entrySet().stream().map(entry -> group(departements.label(entry.getKey()), entry.getValue())).toList();
    }

    private Group group(String departement, List<PlannedPair> pairs) {
        PageRoom room = new PageRoom(plan.pairs().size());
        return new Group(departement + " : " + Figures.count(pairs.size(), "binôme", "binômes"), plan.pairs().size() <= SHOWN_OPEN,
                room.isTooSmallFor(pairs) ? "Voici les " + PageRoom.FEW + " binômes qui ont le moins de points. Tous sont dans pairs.csv." : "",
                room.shown(pairs, WEAKEST_FIRST).stream().map(PairLines::line).toList());
    }

    private static Line line(PlannedPair pair) {
        return new Line(pair.menteeId(), pair.mentorId(), Numbers.points((long) pair.scoreThousandths()), meeting(pair), pair.pinned(),
                sentences(pair.reasons()), sentences(pair.weakPoints()),
                pair.points().stream().filter(points -> points.mostThousandths() > 0).map(PairLines::points).collect(Collectors.joining(" · ")), others(pair));
    }

    private static String sentences(List<Reason> reasons) {
        return reasons.stream().map(Sentences.FRENCH::aboutThem).collect(Collectors.joining(" "));
    }

    private static String points(RulePoints points) {
        return Sentences.FRENCH.sentence(Reason.of("rule." + points.rule())) + " " + Numbers.points((long) points.thousandths()) + "/" + Numbers.most(points.mostThousandths());
    }

    private static String meeting(PlannedPair pair) {
        List<String> words = new ArrayList<>();
        if (pair.way() != null) {
            words.add(pair.way() == Way.IN_PERSON ? "en personne, à " + Sentences.FRENCH.words("metres:" + pair.distanceMetres())
                    : Sentences.FRENCH.words("mode:" + pair.way().name()));
        }
        if (pair.slot() != null) {
            words.add(Sentences.FRENCH.words("period:" + pair.slot()));
        }
        if (pair.venue() != null) {
            words.add("lieu : " + pair.venue());
        }
        return String.join(", ", words);
    }

    private static List<String> others(PlannedPair pair) {
        List<String> others = new ArrayList<>();
        if (!pair.alternatives().isEmpty()) {
            others.add("Autres mentors pour " + pair.menteeId() + " : " + pair.alternatives().stream()
                    .map(other -> other.mentorId() + " (" + Numbers.points((long) other.scoreThousandths()) + (other.free() ? ", libre)" : ", pris)"))
                    .collect(Collectors.joining(", ")) + ".");
        }
        if (!pair.otherMentees().isEmpty()) {
            others.add("Autres jeunes pour " + pair.mentorId() + " : " + pair.otherMentees().stream()
                    .map(other -> other.menteeId() + " (" + Numbers.points((long) other.scoreThousandths()) + (other.free() ? ", sans mentor)" : ", a un mentor)"))
                    .collect(Collectors.joining(", ")) + ".");
        }
        return others;
    }
}
