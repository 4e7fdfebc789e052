package fr.binome.pairing;

import fr.binome.account.AssociationRepository;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.GuardianRepository;
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
    private final GuardianRepository guardians;
    private final TeamMemberRepository team;
    private final AssociationRepository associations;

    PairPeopleReader(PairRepository pairs, MenteeRepository mentees, MentorRepository mentors, GuardianRepository guardians,
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

    PairPeople around(Pair pair) {
        String association = pair.associationId();
        return new PairPeople(pair,
                mentees.findByAssociationIdAndId(association, pair.menteeId()).orElseThrow(NotFoundException::new),
                mentors.findByAssociationIdAndId(association, pair.mentorId()).orElseThrow(NotFoundException::new),
                guardians.findByAssociationIdAndMenteeId(association, pair.menteeId()),
                team.findByAssociationIdAndId(association, pair.coordinatorId()).orElseThrow(NotFoundException::new),
                associations.findById(association).orElseThrow(NotFoundException::new));
    }
}
