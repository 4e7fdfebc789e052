package fr.binome.matching.planning;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Ejection chains: a mentee takes a place, whoever is in the way takes the best place that is free, or the next one
 * pushes on. Single changes and swaps find no way through a network where nearly every place is taken.
 */
public class ChainMoves implements MoveIteratorFactory<PairingProposal, Move<PairingProposal>> {

    private static final int LONGEST = 4;

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
        Occupancy occupancy = new Occupancy(assignments);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !assignments.isEmpty();
            }

            @Override
            public Move<PairingProposal> next() {
                return new ChainMove(chain(assignments, occupancy, random));
            }
        };
    }

    private static Map<Assignment, Placement> chain(List<Assignment> assignments, Occupancy occupancy, Random random) {
        Map<Assignment, Placement> changes = new LinkedHashMap<>();
        occupancy.startChain(changes);
        Assignment moving = pick(assignments, random);
        Placement target = pick(moving.getPlacements(), random);
        while (moving != null) {
            changes.put(moving, target);
            moving = occupancy.inTheWayOf(moving, target, random);
            if (moving != null) {
                Placement free = occupancy.bestFreeFor(moving);
                target = free != null || changes.size() >= LONGEST ? free : pick(moving.getPlacements(), random);
                if (target == null) {
                    changes.put(moving, null);
                    moving = null;
                }
            }
        }
        return changes;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
