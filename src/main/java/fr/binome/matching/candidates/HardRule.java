package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;

/** Decides whether one mentee and one mentor may be a pair at all. Stateless. */
public interface HardRule {

    RuleName name();

    boolean allows(Pairing pairing);
}
