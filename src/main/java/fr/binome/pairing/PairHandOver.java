package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.account.HandOver;
import fr.binome.account.TeamMember;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Gives a member's living pairs to another; both sides of each learn who takes over. Thread-safe. */
@Singleton
public class PairHandOver implements HandOver {

    private final PairRepository pairs;
    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final PairLetters letters;
    private final Audit audit;

    PairHandOver(PairRepository pairs, PairPeopleReader reader, PairChanges changes, PairLetters letters, Audit audit) {
        this.pairs = pairs;
        this.reader = reader;
        this.changes = changes;
        this.letters = letters;
        this.audit = audit;
    }

    @Override
    public String countKey() {
        return "pairs.handOver";
    }

    @Override
    @Transactional
    public long count(String associationId, String memberId) {
        return pairs.livingOf(associationId, memberId).size() + pairs.menteesFollowedBy(associationId, memberId);
    }

    @Override
    @Transactional
    public void move(String associationId, TeamMember from, TeamMember to, String actor) {
        pairs.followMentees(associationId, from.id(), to.id());
        for (Pair pair : pairs.livingOf(associationId, from.id())) {
            change(pair, to, actor);
        }
        audit.record(associationId, actor, "pairs.handed-over", "TEAM_MEMBER", from.id(), to.id());
    }

    /** Gives one pair to another coordinator; false if it has ended or somebody was quicker. */
    @Transactional
    public boolean change(Pair pair, TeamMember to, String actor) {
        if (pairs.follow(pair.associationId(), pair.id(), pair.coordinatorId(), to.id()) == 0) {
            return false;
        }
        changes.note(pair, actor, PairEvent.COORDINATOR, to.name());
        if (pair.status() != PairStatus.ON_HOLD && pair.introducedOn() != null && pair.status() != PairStatus.CLOSING) {
            letters.takesOver(reader.read(pair.associationId(), pair.id()));
        }
        return true;
    }
}
