package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RulePoints;

/** Says how well one mentee and one mentor fit in one respect, and why. Stateless. */
public interface PairRule {

    RuleName name();

    /** The rule's points for the pair in thousandths: weight × fit, rounded half up. */
    int thousandths(Pairing pairing);

    /** What speaks for the pair here, or null. */
    Reason reason(Pairing pairing);

    /** What speaks against the pair here, or null. */
    Reason weakPoint(Pairing pairing);

    /** The rule's points beside the most it could give. */
    default RulePoints points(Pairing pairing) {
        return new RulePoints(name().code(), thousandths(pairing), pairing.round().most(name()));
    }
}
