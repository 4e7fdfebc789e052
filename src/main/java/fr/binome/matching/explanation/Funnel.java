package fr.binome.matching.explanation;

import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the mentors grow fewer for one mentee, hard rule by hard rule. */
public final class Funnel {

    private static final String ALL = "mentors";
    private static final String FREE = "free";
    private static final Map<String, List<RuleName>> STEPS = steps();

    private final int[] firstBroken = new int[RuleName.values().length];
    private int mentors;
    private int free;

    /** Counts one more mentor: the first rule that it breaks with this mentee, or null when the two are possible. */
    void add(RuleName broken) {
        mentors++;
        if (broken != null) {
            firstBroken[broken.ordinal()]++;
        }
    }

    /** Counts a possible mentor that still has a place and a slot. */
    void addFree() {
        free++;
    }

    /** Whether somebody possible still has a place: then only points, or a person, stand in the way. */
    boolean isAnyFree() {
        return free > 0;
    }

    /** All steps in order; the last tells how many possible mentors still have a place and a slot. */
    List<FunnelStep> allSteps() {
        List<FunnelStep> steps = new ArrayList<>();
        int left = mentors;
        steps.add(new FunnelStep(ALL, left));
        for (Map.Entry<String, List<RuleName>> step : STEPS.entrySet()) {
            left -= step.getValue().stream().mapToInt(rule -> firstBroken[rule.ordinal()]).sum();
            steps.add(new FunnelStep(step.getKey(), left));
        }
        steps.add(new FunnelStep(FREE, free));
        return steps;
    }

    /** Why nobody is left: the first step without any mentor; {@code why.cost} when there would be one. */
    Reason why() {
        List<FunnelStep> steps = allSteps();
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).mentors() == 0) {
                return reason(steps.get(index).rule(), index == 0 ? 0 : steps.get(index - 1).mentors());
            }
        }
        return Reason.of("why.cost");
    }

    private Reason reason(String step, int before) {
        if (step.equals("cleared") && firstBroken[RuleName.CONSENT.ordinal()] == mentors) {
            return Reason.of("why.consent");
        }
        return Reason.of("why." + step, String.valueOf(before));
    }

    private static Map<String, List<RuleName>> steps() {
        Map<String, List<RuleName>> steps = new LinkedHashMap<>();
        steps.put("cleared", List.of(RuleName.CONSENT, RuleName.MENTOR_AGE, RuleName.MENTOR_TRAINED,
                RuleName.MENTOR_CHARTER, RuleName.CAPACITY));
        steps.put("check", List.of(RuleName.CHECK));
        steps.put("language", List.of(RuleName.LANGUAGE));
        steps.put("mentor-gender", List.of(RuleName.MENTOR_GENDER));
        steps.put("not-with", List.of(RuleName.NOT_WITH, RuleName.HISTORY, RuleName.SIBLINGS_APART));
        steps.put("reach", List.of(RuleName.REACH));
        steps.put("period", List.of(RuleName.PERIOD));
        steps.put("floor", List.of(RuleName.FLOOR));
        return steps;
    }
}
