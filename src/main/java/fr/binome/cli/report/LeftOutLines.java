package fr.binome.cli.report;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everybody without mentor: why, step by step, and what would help; by département.
 *
 * @param missing the mentors who would help most, in words
 */
record LeftOutLines(int count, List<String> missing, List<Group> groups) {

    private static final int SHOWN_OPEN = 300;

    /**
     * The left-out people of one département.
     *
     * @param note says that not all are shown, or is empty
     */
    record Group(String title, boolean open, String note, List<Line> lines) {
    }

    /** @param advice what would help, or that nothing alone does */
    record Line(String mentee, String why, String funnel, String advice) {
    }

    static LeftOutLines of(MatchingPlan plan, Departements departements) {
        Map<String, List<LeftOut>> byCode = new TreeMap<>();
        plan.leftOut().forEach(left -> byCode.computeIfAbsent(departements.codeOf(left.menteeId()), code -> new ArrayList<>()).add(left));
        List<Group> groups = byCode.entrySet().stream()
                .map(entry -> group(departements.label(entry.getKey()), entry.getValue(), plan.leftOut().size())).toList();
        return new LeftOutLines(plan.leftOut().size(), plan.missingMentors().stream()
                .map(Sentences.FRENCH::missing).toList(), groups);
    }

    private static Group group(String departement, List<LeftOut> left, int all) {
        PageRoom room = new PageRoom(all);
        return new Group(departement + " : " + Figures.count(left.size(), "jeune", "jeunes"), all <= SHOWN_OPEN,
                room.isTooSmallFor(left) ? "Voici les " + PageRoom.FEW + " premiers. Tous sont dans unmatched.csv." : "",
                room.shown(left, Comparator.comparing(LeftOut::menteeId)).stream().map(LeftOutLines::line).toList());
    }

    private static Line line(LeftOut left) {
        return new Line(left.menteeId(), Sentences.FRENCH.sentence(left.why()), Sentences.FRENCH.funnel(left.funnel()),
                left.advice() == null ? "Aucun changement seul ne suffit." : Sentences.FRENCH.sentence(left.advice()));
    }
}
