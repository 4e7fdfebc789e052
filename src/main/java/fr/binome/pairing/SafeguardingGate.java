package fr.binome.pairing;

import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.MentorHoldRepository;
import fr.binome.people.vocabulary.RequiredCheck;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the law and the programme ask for before two people meet, asked again at each yes and at the introduction because
 * days have passed since the round: the mentor's check, for a minor the verified authorisation, and that nobody holds the mentor.
 * Thread-safe.
 */
@Singleton
final class SafeguardingGate {

    /** What is missing, in words that tell nothing of the young person's situation. */
    enum Hindrance {
        MENTOR_CHECK, AUTHORISATION;

        String labelKey() {
            return "pair.hindrance." + name();
        }
    }

    private final BackgroundCheckRepository checks;
    private final ConsentRepository consents;
    private final MentorHoldRepository holds;

    SafeguardingGate(BackgroundCheckRepository checks, ConsentRepository consents, MentorHoldRepository holds) {
        this.checks = checks;
        this.consents = consents;
        this.holds = holds;
    }

    /** Why the two may not go on, on {@code day}; empty if they may. */
    Optional<Hindrance> hindrance(Mentee mentee, Mentor mentor, LocalDate day) {
        // A hold is told like a check that is missing: nobody on the way learns more than that.
        if (holds.countHeld(mentor.associationId(), mentor.id()) > 0) {
            return Optional.of(Hindrance.MENTOR_CHECK);
        }
        RequiredCheck required = Matchability.requiredCheck(mentee, day);
        if (!Matchability.meets(checks.findByAssociationIdAndMentorId(mentor.associationId(), mentor.id()), required, day)) {
            return Optional.of(Hindrance.MENTOR_CHECK);
        }
        return Matchability.obstacles(mentee, consents.findByAssociationIdAndPersonId(mentee.associationId(), mentee.id()), day).isEmpty()
                ? Optional.empty() : Optional.of(Hindrance.AUTHORISATION);
    }
}
