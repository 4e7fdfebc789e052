package fr.binome.round;

import fr.binome.matching.model.RuleName;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A mentor whom a coordinator may choose by hand.
 *
 * @param broken rules that the pair breaks; a reason waives those that may be waived
 * @param never those of them that nobody may waive
 * @param full whether every place is taken by pairs and decisions
 * @param instead a proposal still to decide whose place would be taken; null if a place is free or none can be
 */
record HandChoice(String mentorId, int scoreThousandths, List<RuleName> broken, List<RuleName> never, boolean full,
                  @Nullable Proposal instead) {

    boolean possible() {
        return never.isEmpty() && !full;
    }
}
