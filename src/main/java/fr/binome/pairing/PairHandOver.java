package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.account.HandOver;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.web.ConflictException;
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
    private final MenteeTurns turns;
    private final TeamMemberRepository team;
    private final Audit audit;

    PairHandOver(PairRepository pairs, PairPeopleReader reader, PairChanges changes, PairLetters letters, MenteeTurns turns, TeamMemberRepository team,
                 Audit audit) {
        this.pairs = pairs;
        this.reader = reader;
        this.changes = changes;
        this.letters = letters;
        this.turns = turns;
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
        for (Pair pair : pairs.livingOf(associationId, from.id())) {
            PairPeople people = reader.around(pair);
            TeamMember heir = heir(people, from, to);
            turns.follow(associationId, pair.menteeId(), from.id(), heir.id());
            give(people, heir, actor);
        }
        // Nobody follows themselves: whoever takes their next pair will.
        turns.followedBy(associationId, from.id()).stream().filter(mentee -> PairMembership.includes(mentee, null, to.email()))
                .forEach(mentee -> turns.follow(associationId, mentee.id(), from.id(), null));
        pairs.followMentees(associationId, from.id(), to.id());
        audit.record(associationId, actor, "pairs.handed-over", "TEAM_MEMBER", from.id(), to.id());
    }

    /** Nobody follows a pair that they are one of: such a pair goes to whoever of the others follows fewest. */
    private TeamMember heir(PairPeople people, TeamMember from, TeamMember to) {
        if (!people.include(to)) {
            return to;
        }
        String associationId = people.pair().associationId();
        List<TeamMember> others = team.findByAssociationIdAndActiveTrueOrderByLastName(associationId).stream()
                .filter(member -> !member.id().equals(from.id()) && member.role() != Role.READ_ONLY && !people.include(member)).toList();
        if (others.isEmpty()) {
            throw new ConflictException("/settings/team/" + from.id() + "/closing", "pair.conflict.nobodyElse", people.mentee().firstName(),
                    people.mentor().firstName());
        }
        return new Portfolios(others, pairs.loads(associationId).stream()
                .collect(Collectors.toMap(CoordinatorLoad::coordinatorId, CoordinatorLoad::pairs)), to.id()).take(people.mentee(), people.mentor());
    }

    /**
     * Gives one pair to another coordinator; false if it has ended or somebody was quicker.
     *
     * @throws ConflictException if the member is one of the pair
     */
    @Transactional
    public boolean change(Pair pair, TeamMember to, String actor) {
        return give(reader.around(pair), to, actor);
    }

    private boolean give(PairPeople people, TeamMember to, String actor) {
        Pair pair = people.pair();
        if (people.include(to)) {
            throw new ConflictException("/pairs/" + pair.id(), "pair.conflict.oneself");
        }
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
