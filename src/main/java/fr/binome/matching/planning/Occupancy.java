package fr.binome.matching.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who is where while a chain of changes is being thought out. */
final class Occupancy {

    private final Map<Assignment, Placement> changes;
    private final Map<Integer, List<Assignment>> byMentor = new HashMap<>();

    Occupancy(List<Assignment> assignments, Map<Assignment, Placement> changes) {
        this.changes = changes;
        for (Assignment assignment : assignments) {
            Placement placement = placementOf(assignment);
            if (placement != null) {
                byMentor.computeIfAbsent(placement.mentor().mentor(), mentor -> new ArrayList<>()).add(assignment);
            }
        }
    }

    private Placement placementOf(Assignment assignment) {
        return changes.containsKey(assignment) ? changes.get(assignment) : assignment.getPlacement();
    }

    /** Somebody not moved yet who must leave so that this one may stay at the placement, or null. */
    Assignment inTheWayOf(Assignment arriving, Placement placement, Random random) {
        List<Assignment> others = byMentor.get(placement.mentor().mentor()).stream()
                .filter(other -> other != arriving && !changes.containsKey(other)).toList();
        for (Assignment other : others) {
            if (placement.holdsSlot() && placementOf(other).slot() == placement.slot() || arriving.mustBeApartFrom(other)) {
                return other;
            }
        }
        boolean full = byMentor.get(placement.mentor().mentor()).size() > placement.mentor().free();
        return full && !others.isEmpty() ? others.get(random.nextInt(others.size())) : null;
    }

    /** The best placement that needs nobody to leave, or null. The one that the mentee has to leave does not count. */
    Placement bestFreeFor(Assignment leaving) {
        Placement left = placementOf(leaving);
        for (Placement placement : leaving.getPlacements()) {
            if (placement != left && isFree(placement, leaving)) {
                return placement;
            }
        }
        return null;
    }

    private boolean isFree(Placement placement, Assignment mentee) {
        List<Assignment> there = byMentor.getOrDefault(placement.mentor().mentor(), List.of()).stream()
                .filter(other -> other != mentee).toList();
        return there.size() < placement.mentor().free() && there.stream().noneMatch(other ->
                placement.holdsSlot() && placementOf(other).slot() == placement.slot() || mentee.mustBeApartFrom(other));
    }
}
