package fr.binome.matching.planning;

import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;

/** Copies the variables and shares every fact: OptaPlanner's own cloner looks at every field of every entity by reflection. */
public class ProposalCloner implements SolutionCloner<PairingProposal> {

    @Override
    public PairingProposal cloneSolution(PairingProposal original) {
        return original.copy();
    }
}
