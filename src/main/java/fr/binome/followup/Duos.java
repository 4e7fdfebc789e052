package fr.binome.followup;

import fr.binome.account.AssociationRepository;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;

/** Reads pairs together with their people. Thread-safe. */
@Singleton
final class Duos {

    private final AssociationRepository associations;
    private final PairRepository pairs;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;

    Duos(AssociationRepository associations, PairRepository pairs, MenteeRepository mentees, MentorRepository mentors) {
        this.associations = associations;
        this.pairs = pairs;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** @throws NotFoundException if the association has no such pair */
    Duo of(String associationId, String pairId) {
        return of(pairs.findByAssociationIdAndId(associationId, pairId).orElseThrow(NotFoundException::new));
    }

    Duo of(Pair pair) {
        String association = pair.associationId();
        return new Duo(associations.findById(association).orElseThrow(NotFoundException::new), pair,
                mentees.findByAssociationIdAndId(association, pair.menteeId()).orElseThrow(NotFoundException::new),
                mentors.findByAssociationIdAndId(association, pair.mentorId()).orElseThrow(NotFoundException::new));
    }
}
