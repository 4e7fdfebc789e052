package fr.binome.matching.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who is where: one plan as it stands, and the changes of a chain that is being thought out on top of it. */
final class Occupancy {

    private final Map<MentorPlaces, List<Assignment>> byMentor = new HashMap<>();
    private Map<Assignment, Placement> changes = Map.of();

    Occupancy(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            if (assignment.isMatched()) {
                byMentor.computeIfAbsent(assignment.mentor(), mentor -> new ArrayList<>()).add(assignment);
            }
        }
    }

    /** Thinks out another chain; later changes of the map count at once. */
    void startChain(Map<Assignment, Placement> newChanges) {
        changes = newChanges;
    }

    private Placement placementOf(Assignment assignment) {
        return changes.containsKey(assignment) ? changes.get(assignment) : assignment.getPlacement();
    }

    /** Everybody at this mentor but one. */
    private List<Assignment> othersAt(MentorPlaces mentor, Assignment but) {
        List<Assignment> there = new ArrayList<>();
        for (Assignment assignment : byMentor.getOrDefault(mentor, List.of())) {
            if (assignment != but && !changes.containsKey(assignment)) {
                there.add(assignment);
            }
        }
        changes.forEach((assignment, placement) -> {
            if (assignment != but && placement != null && placement.mentor() == mentor) {
                there.add(assignment);
            }
        });
        return there;
    }

    /** Somebody not moved yet who must leave so that this one may stay at the placement, or null. */
    Assignment inTheWayOf(Assignment arriving, Placement placement, Random random) {
        List<Assignment> others = othersAt(placement.mentor(), arriving);
        boolean full = others.size() >= placement.mentor().free();
        others.removeIf(changes::containsKey);
        for (Assignment other : others) {
            if (clash(arriving, placement, other)) {
                return other;
            }
        }
        return full && !others.isEmpty() ? others.get(random.nextInt(others.size())) : null;
    }

    /** The best placement that needs nobody to leave, or null. The one that the mentee has to leave does not count. */
    Placement bestFreeFor(Assignment leaving) {
        Placement left = leaving.getPlacement();
        for (Placement placement : leaving.getPlacements()) {
            if (placement != left && isFree(placement, leaving)) {
                return placement;
            }
        }
        return null;
    }

    private boolean isFree(Placement placement, Assignment mentee) {
        List<Assignment> there = othersAt(placement.mentor(), mentee);
        return there.size() < placement.mentor().free()
                && there.stream().noneMatch(other -> clash(mentee, placement, other));
    }

    private boolean clash(Assignment mentee, Placement placement, Assignment other) {
        return placement.holdsSlot() && placementOf(other).slot() == placement.slot() || mentee.mustBeApartFrom(other);
    }
}
