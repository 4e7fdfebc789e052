package fr.binome.pairing;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Staff;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;

/** Reads a pair with its people. Thread-safe. */
@Singleton
final class PairPeopleReader {

    private final PairRepository pairs;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;
    private final Guardians guardians;
    private final TeamMemberRepository team;
    private final AssociationRepository associations;

    PairPeopleReader(PairRepository pairs, MenteeRepository mentees, MentorRepository mentors, Guardians guardians,
                     TeamMemberRepository team, AssociationRepository associations) {
        this.pairs = pairs;
        this.mentees = mentees;
        this.mentors = mentors;
        this.guardians = guardians;
        this.team = team;
        this.associations = associations;
    }

    /** @throws NotFoundException if the association has no such pair */
    PairPeople read(String associationId, String pairId) {
        return around(pairs.findByAssociationIdAndId(associationId, pairId).orElseThrow(NotFoundException::new));
    }

    /**
     * The same for a member, who sees the pairs of the member's branch.
     *
     * @throws NotFoundException if the association has no such pair, or the member does not see it
     */
    PairPeople read(Staff staff, String pairId) {
        PairPeople people = read(staff.associationId(), pairId);
        if (!staff.sees(people.mentee().branchId(), people.pair().coordinatorId())) {
            throw new NotFoundException();
        }
        return people;
    }

    PairPeople around(Pair pair) {
        String association = pair.associationId();
        Mentee mentee = mentees.findByAssociationIdAndId(association, pair.menteeId()).orElseThrow(NotFoundException::new);
        return new PairPeople(pair, mentee,
                mentors.findByAssociationIdAndId(association, pair.mentorId()).orElseThrow(NotFoundException::new),
                guardians.of(mentee),
                team.findByAssociationIdAndId(association, pair.coordinatorId()).orElseThrow(NotFoundException::new),
                associations.findById(association).orElseThrow(NotFoundException::new));
    }
}
