package fr.binome.matching.planning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Several mentees change seats at once: one takes a place, whoever held it takes another, and so on. */
final class ChainMove extends AbstractMove<PairingProposal> {

    private final Map<Assignment, Seat> changes;

    ChainMove(Map<Assignment, Seat> changes) {
        this.changes = changes;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PairingProposal> director) {
        return changes.entrySet().stream().anyMatch(change -> !Seat.of(change.getKey()).equals(change.getValue()));
    }

    @Override
    protected AbstractMove<PairingProposal> createUndoMove(ScoreDirector<PairingProposal> director) {
        Map<Assignment, Seat> before = new LinkedHashMap<>();
        changes.keySet().forEach(assignment -> before.put(assignment, Seat.of(assignment)));
        return new ChainMove(before);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PairingProposal> director) {
        changes.forEach((assignment, seat) -> {
            if (assignment.getPlacement() != seat.placement()) {
                director.beforeVariableChanged(assignment, "placement");
                assignment.setPlacement(seat.placement());
                director.afterVariableChanged(assignment, "placement");
            }
            if (assignment.getVenue() != seat.venue()) {
                director.beforeVariableChanged(assignment, "venue");
                assignment.setVenue(seat.venue());
                director.afterVariableChanged(assignment, "venue");
            }
        });
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return changes.keySet();
    }

    @Override
    public Collection<?> getPlanningValues() {
        return changes.values();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainMove move && changes.equals(move.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes);
    }
}
