package fr.binome.matching.model;

import java.util.List;

/**
 * The outcome of a round.
 *
 * @param pairs        by mentee id, pinned ones included
 * @param leftOut      by mentee id
 * @param refusedPins  pinned pairs that were not kept
 * @param publics        figures by public, everybody first
 * @param groups         what came of the active rules about groups
 * @param blockingPairs  who would rather have each other
 * @param missingMentors the mentors that would help most of those left out, most first
 * @param stopped      whether the listener ended the search early; the plan is then the best so far
 * @param rulesSha256  fingerprint of the resolved rules
 * @param inputSha256  fingerprint of the facts, whatever the order of the rows
 */
public record MatchingPlan(List<PlannedPair> pairs, List<LeftOut> leftOut, List<RefusedPin> refusedPins,
                           PlanTotals totals, List<PublicFigure> publics, List<GroupResult> groups,
                           BlockingPairs blockingPairs, List<MissingMentor> missingMentors, boolean stopped, long seed,
                           String engineVersion, String rulesSha256, String inputSha256) {

    public MatchingPlan {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
        refusedPins = List.copyOf(refusedPins);
        publics = List.copyOf(publics);
        groups = List.copyOf(groups);
        missingMentors = List.copyOf(missingMentors);
    }
}
