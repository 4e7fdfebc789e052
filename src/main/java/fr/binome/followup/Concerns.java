package fr.binome.followup;

import fr.binome.account.AssociationRepository;
import fr.binome.pairing.PairRepository;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;

/** Reads whom a signal concerns. Thread-safe. */
@Singleton
final class Concerns {

    private final AssociationRepository associations;
    private final PairRepository pairs;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;

    Concerns(AssociationRepository associations, PairRepository pairs, MenteeRepository mentees, MentorRepository mentors) {
        this.associations = associations;
        this.pairs = pairs;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** Whoever is gone since is null. */
    Concern of(Signal signal) {
        String association = signal.associationId();
        return new Concern(associations.findById(association).orElseThrow(NotFoundException::new),
                signal.pairId() == null ? null : pairs.findByAssociationIdAndId(association, signal.pairId()).orElse(null),
                signal.menteeId() == null ? null : mentees.findByAssociationIdAndId(association, signal.menteeId()).orElse(null),
                signal.mentorId() == null ? null : mentors.findByAssociationIdAndId(association, signal.mentorId()).orElse(null));
    }
}
