package fr.binome.pairing;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.round.Proposal;
import fr.binome.round.ProposalSink;
import fr.binome.round.Round;
import fr.binome.web.ConflictException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes pairs of what a round publishes, and asks the mentors. All or nothing, in the publication's transaction. Thread-safe. */
@Singleton
class PublishedPairs implements ProposalSink {

    static final Duration MENTOR_TIME = Duration.ofDays(5);

    private final PairRepository pairs;
    private final PairChanges changes;
    private final PairLetters letters;
    private final MenteeRepository mentees;
    private final MenteeTurns turns;
    private final MentorPlaces places;
    private final GuardianRepository guardians;
    private final TeamMemberRepository team;
    private final AssociationRepository associations;
    private final Clock clock;

    PublishedPairs(PairRepository pairs, PairChanges changes, PairLetters letters, MenteeRepository mentees, MenteeTurns turns,
                   MentorPlaces places, GuardianRepository guardians, TeamMemberRepository team,
                   AssociationRepository associations, Clock clock) {
        this.pairs = pairs;
        this.changes = changes;
        this.letters = letters;
        this.mentees = mentees;
        this.turns = turns;
        this.places = places;
        this.guardians = guardians;
        this.team = team;
        this.associations = associations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void published(Staff by, Round round, List<Proposal> accepted) {
        String association = by.associationId();
        Map<String, Mentee> waiting = mentees.findByAssociationIdAndIdIn(association, accepted.stream().map(Proposal::menteeId).toList())
                .stream().collect(Collectors.toMap(Mentee::id, Function.identity()));
        Portfolios portfolios = new Portfolios(team.findByAssociationIdAndActiveTrueOrderByLastName(association),
                pairs.loads(association).stream().collect(Collectors.toMap(CoordinatorLoad::coordinatorId, CoordinatorLoad::pairs)),
                by.memberId());
        // One order for everybody, so that two publications at once wait for each other instead of deadlocking.
        accepted.stream().sorted(Comparator.comparing(Proposal::mentorId).thenComparing(Proposal::menteeId))
                .forEach(proposal -> publish(by, round, proposal, waiting.get(proposal.menteeId()), portfolios));
    }

    private void publish(Staff by, Round round, Proposal proposal, Mentee mentee, Portfolios portfolios) {
        String association = by.associationId();
        Mentor mentor = freeMentor(association, round, proposal);
        TeamMember coordinator = portfolios.take(mentee);
        if (turns.propose(association, mentee.id(), coordinator.id()) == 0) {
            throw new ConflictException("/rounds/" + round.id(), "pair.conflict.mentee", mentee.name());
        }
        Pair pair = changes.begin(proposed(association, round, proposal, mentee, mentor, coordinator), by.memberId());
        places.settle(association, mentor.id());
        letters.ask(new PairPeople(pair, mentee, mentor, guardians.findByAssociationIdAndMenteeId(association, mentee.id()), coordinator,
                associations.findById(association).orElseThrow()));
    }

    private Mentor freeMentor(String association, Round round, Proposal proposal) {
        Mentor mentor = places.lock(association, proposal.mentorId()).orElseThrow();
        boolean there = mentor.status() == MentorStatus.AVAILABLE || mentor.status() == MentorStatus.FULL;
        if (!there || pairs.lockLiving(association, mentor.id()).size() >= mentor.capacity()) {
            throw new ConflictException("/rounds/" + round.id(), "pair.conflict.mentor", mentor.name());
        }
        return mentor;
    }

    private Pair proposed(String association, Round round, Proposal proposal, Mentee mentee, Mentor mentor, TeamMember coordinator) {
        Instant now = clock.now();
        String way = String.valueOf(proposal.way());
        return new Pair(Ids.next(), association, proposal.id(), round.id(), mentee.id(), mentor.id(), mentee.id(), coordinator.id(),
                PairStatus.PROPOSED, proposal.score(), proposal.distanceMetres(), way, proposal.slot(),
                PairReasons.write(PairReasons.of(mentee, mentor, way, proposal.distanceMetres())), null, now.plus(MENTOR_TIME),
                null, null, null, now, now, null, null, null, null);
    }
}
