package fr.binome.round;

import fr.binome.account.Staff;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what rounds publish, and fails for the rounds of which a test says so. */
@Singleton
class RecordingSink implements ProposalSink {

    private final Map<String, List<List<Proposal>>> published = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Override
    public void published(Staff by, Round round, List<Proposal> accepted) {
        if (failing.contains(round.id())) {
            throw new IllegalStateException("The sink of round (" + round.id() + ") fails for a test.");
        }
        published.computeIfAbsent(round.id(), id -> new ArrayList<>()).add(accepted);
    }

    /** One list a publication. */
    List<List<Proposal>> of(Round round) {
        return published.getOrDefault(round.id(), List.of());
    }

    void failFor(Round round) {
        failing.add(round.id());
    }
}
