package fr.binome.matching.model;

import java.util.List;

/**
 * A mentee whom the plan leaves without mentor.
 *
 * @param why    the step at which nobody was left
 * @param funnel all steps in order
 * @param advice the smallest change that would help, or null when no single one does
 */
public record LeftOut(String menteeId, Reason why, List<FunnelStep> funnel, Reason advice) {

    public LeftOut {
        funnel = List.copyOf(funnel);
    }
}
