package fr.binome.round;

import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PairState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The places and slots that mentors have left while proposals become pairs one by one. Used by one thread only. */
final class FreePlaces {

    private final Set<String> mentees;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<List<String>> heldSlots = new HashSet<>();

    FreePlaces(Participants present) {
        mentees = present.mentees().stream().map(MenteeFact::id).collect(Collectors.toSet());
        for (MentorFact mentor : present.mentors()) {
            places.put(mentor.id(), mentor.capacity() - present.taken(mentor.id()));
        }
        present.world().stream().filter(pair -> pair.state() == PairState.ACTIVE).forEach(pair -> {
            mentees.remove(pair.menteeId());
            heldSlots.add(slot(pair.mentorId(), pair.slot()));
        });
    }

    /** The key of what forbids this pair now, or null; {@code fit} knows the rules. */
    String obstacle(Proposal proposal, Fit fit) {
        if (!mentees.contains(proposal.menteeId())) {
            return "round.unfit.mentee";
        }
        if (!places.containsKey(proposal.mentorId())) {
            return "round.unfit.mentor";
        }
        if (places.get(proposal.mentorId()) < 1) {
            return "round.unfit.full";
        }
        if (!fit.allows(proposal)) {
            return "round.unfit.rules";
        }
        boolean slotHeld = proposal.slot() != null && heldSlots.contains(slot(proposal.mentorId(), proposal.slot()));
        return slotHeld ? "round.unfit.slot" : null;
    }

    void take(Proposal proposal) {
        mentees.remove(proposal.menteeId());
        places.merge(proposal.mentorId(), -1, Integer::sum);
        heldSlots.add(slot(proposal.mentorId(), proposal.slot()));
    }

    private static List<String> slot(String mentorId, String slot) {
        return List.of(mentorId, slot == null ? "" : slot);
    }
}
