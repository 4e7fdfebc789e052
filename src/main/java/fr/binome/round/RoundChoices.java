package fr.binome.round;

import fr.binome.account.Branch;
import fr.binome.matching.model.Public;
import java.util.Arrays;
import java.util.List;

/**
 * What a new round may choose among.
 *
 * @param branches of the association
 * @param bound id of the branch to which the member is bound; empty for nobody's
 * @param ruleFiles ready sets of rules besides those of the association
 */
record RoundChoices(List<Branch> branches, String bound, List<String> ruleFiles) {

    /** Months of waiting that a round may ask for. */
    static final List<Integer> MONTHS = List.of(0, 1, 2, 3, 6);

    /** Publics of which a round may be made. Gender is for figures and named quotas only, so it is none of them. */
    static List<Public> publics() {
        return Arrays.stream(Public.values()).filter(each -> each != Public.GIRLS).toList();
    }

    boolean knowsBranch(String id) {
        return branches.stream().anyMatch(branch -> branch.id().equals(id));
    }

    /** What a branch is called; its id if it is gone. */
    String nameOf(String id) {
        return branches.stream().filter(branch -> branch.id().equals(id)).map(Branch::name).findFirst().orElse(id);
    }
}
