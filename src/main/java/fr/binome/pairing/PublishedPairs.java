package fr.binome.pairing;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
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
    private final MentorRepository mentors;
    private final MenteeTurns turns;
    private final MentorPlaces places;
    private final Guardians guardians;
    private final TeamMemberRepository team;
    private final AssociationRepository associations;
    private final Clock clock;

    PublishedPairs(PairRepository pairs, PairChanges changes, PairLetters letters, MenteeRepository mentees,
                   MentorRepository mentors, MenteeTurns turns,
                   MentorPlaces places, Guardians guardians, TeamMemberRepository team,
                   AssociationRepository associations, Clock clock) {
        this.pairs = pairs;
        this.changes = changes;
        this.letters = letters;
        this.mentees = mentees;
        this.mentors = mentors;
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
        Map<String, Mentee> waiting = waiting(association, accepted);
        Portfolios portfolios = portfolios(by);
        ordered(accepted).forEach(proposal -> publish(by, round, proposal, waiting.get(proposal.menteeId()), portfolios));
    }

    /** The pair that {@link #published} would make of one of these proposals, in the order in which it makes them; nothing is stored. */
    PairPeople planned(Staff by, Round round, List<Proposal> accepted, int index) {
        String association = by.associationId();
        Map<String, Mentee> waiting = waiting(association, accepted);
        Portfolios portfolios = portfolios(by);
        List<Proposal> ordered = ordered(accepted);
        Map<String, Mentor> asked = mentors.findByAssociationIdAndIdIn(association, ordered.subList(0, index + 1).stream().map(Proposal::mentorId).distinct().toList())
                .stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        ordered.subList(0, index).forEach(proposal -> portfolios.take(waiting.get(proposal.menteeId()), asked.get(proposal.mentorId())));
        Proposal proposal = ordered.get(index);
        Mentee mentee = waiting.get(proposal.menteeId());
        Mentor mentor = asked.get(proposal.mentorId());
        TeamMember coordinator = portfolios.take(mentee, mentor);
        return people(proposed(association, round, proposal, mentee, mentor, coordinator), mentee, mentor, coordinator);
    }

    private Map<String, Mentee> waiting(String association, List<Proposal> accepted) {
        return mentees.findByAssociationIdAndIdIn(association, accepted.stream().map(Proposal::menteeId).toList())
                .stream().collect(Collectors.toMap(Mentee::id, Function.identity()));
    }

    private Portfolios portfolios(Staff by) {
        return new Portfolios(team.findByAssociationIdAndActiveTrueOrderByLastName(by.associationId()),
                pairs.loads(by.associationId()).stream().collect(Collectors.toMap(CoordinatorLoad::coordinatorId, CoordinatorLoad::pairs)),
                by.memberId());
    }

    /** One order for everybody, so that two publications at once wait for each other instead of deadlocking. */
    private static List<Proposal> ordered(List<Proposal> accepted) {
        return accepted.stream().sorted(Comparator.comparing(Proposal::mentorId).thenComparing(Proposal::menteeId)).toList();
    }

    private PairPeople people(Pair pair, Mentee mentee, Mentor mentor, TeamMember coordinator) {
        return new PairPeople(pair, mentee, mentor, guardians.of(mentee), coordinator,
                associations.findById(pair.associationId()).orElseThrow());
    }

    private void publish(Staff by, Round round, Proposal proposal, Mentee mentee, Portfolios portfolios) {
        String association = by.associationId();
        Mentor mentor = freeMentor(association, round, proposal);
        TeamMember coordinator = portfolios.take(mentee, mentor);
        if (turns.propose(association, mentee.id(), coordinator.id()) == 0) {
            throw new ConflictException("/rounds/" + round.id(), "pair.conflict.mentee", mentee.name());
        }
        Pair pair = changes.begin(proposed(association, round, proposal, mentee, mentor, coordinator), by.memberId());
        places.settle(association, mentor.id());
        letters.ask(people(pair, mentee, mentor, coordinator));
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
                PairStatus.PROPOSED, proposal.score(), proposal.distanceMetres(), way, proposal.slot(), proposal.venueId(),
                PairReasons.write(PairReasons.of(mentee, mentor, way, proposal.distanceMetres())), null, now.plus(MENTOR_TIME),
                null, null, null, now, now, null, null, null, null);
    }
}
