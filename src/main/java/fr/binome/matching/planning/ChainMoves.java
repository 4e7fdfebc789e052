package fr.binome.matching.planning;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Ejection chains: a mentee takes a seat, whoever is in the way takes the best seat that is free, or the next one
 * pushes on. Single changes and swaps find no way through a network where nearly every place is taken.
 */
public class ChainMoves implements MoveIteratorFactory<PairingProposal, Move<PairingProposal>> {

    private Occupancy occupancy;

    @Override
    public void phaseStarted(ScoreDirector<PairingProposal> director) {
        occupancy = new Occupancy(director.getWorkingSolution().getAssignments());
    }

    @Override
    public void phaseEnded(ScoreDirector<PairingProposal> director) {
        occupancy = null;
    }

    @Override
    public long getSize(ScoreDirector<PairingProposal> director) {
        return director.getWorkingSolution().getAssignments().stream()
                .mapToLong(assignment -> assignment.getPlacements().size()).sum();
    }

    @Override
    public Iterator<Move<PairingProposal>> createOriginalMoveIterator(ScoreDirector<PairingProposal> director) {
        return createRandomMoveIterator(director, new Random(0));
    }

    @Override
    public Iterator<Move<PairingProposal>> createRandomMoveIterator(ScoreDirector<PairingProposal> director, Random random) {
        List<Assignment> assignments = director.getWorkingSolution().getAssignments();
        // OptaPlanner asks for a new iterator at every step, and the plan stands still within one.
        occupancy.catchUp();
        Chains chains = new Chains(assignments, occupancy, random);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !assignments.isEmpty();
            }

            @Override
            public Move<PairingProposal> next() {
                return new ChainMove(chains.next());
            }
        };
    }
}
