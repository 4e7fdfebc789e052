package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.account.HandOver;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Gives a member's living pairs to another; both sides of each learn who takes over. Thread-safe. */
@Singleton
public class PairHandOver implements HandOver {

    private final PairRepository pairs;
    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final PairLetters letters;
    private final TeamMemberRepository team;
    private final Audit audit;

    PairHandOver(PairRepository pairs, PairPeopleReader reader, PairChanges changes, PairLetters letters, TeamMemberRepository team, Audit audit) {
        this.pairs = pairs;
        this.reader = reader;
        this.changes = changes;
        this.letters = letters;
        this.team = team;
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
            change(pair, heir(pair, from, to), actor);
        }
        audit.record(associationId, actor, "pairs.handed-over", "TEAM_MEMBER", from.id(), to.id());
    }

    /** Nobody follows a pair that they belong to: such a pair goes to whoever of the others follows fewest. */
    private TeamMember heir(Pair pair, TeamMember from, TeamMember to) {
        PairPeople people = reader.around(pair);
        if (!Portfolios.concerned(to, people.mentee(), people.mentor())) {
            return to;
        }
        List<TeamMember> others = team.findByAssociationIdAndActiveTrueOrderByLastName(pair.associationId()).stream()
                .filter(member -> !member.id().equals(from.id())).toList();
        return new Portfolios(others, pairs.loads(pair.associationId()).stream()
                .collect(Collectors.toMap(CoordinatorLoad::coordinatorId, CoordinatorLoad::pairs)), to.id()).take(people.mentee(), people.mentor());
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
