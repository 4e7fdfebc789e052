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

    /** So many chains in one step for each placement, and some more, without one that may be taken: nothing is left to gain. */
    private static final long TRIES_A_PLACEMENT = 20;
    private static final long TRIES_AT_LEAST = 1_000;

    private Occupancy occupancy;
    private long tries;

    @Override
    public void phaseStarted(ScoreDirector<PairingProposal> director) {
        occupancy = new Occupancy(director.getWorkingSolution().getAssignments());
        tries = TRIES_AT_LEAST + TRIES_A_PLACEMENT * getSize(director);
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
            private long tried;

            @Override
            public boolean hasNext() {
                return !assignments.isEmpty() && tried < tries;
            }

            @Override
            public Move<PairingProposal> next() {
                tried++;
                return new ChainMove(chains.next());
            }
        };
    }
}
