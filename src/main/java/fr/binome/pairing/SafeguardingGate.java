package fr.binome.pairing;

import fr.binome.people.Ages;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.RequiredCheck;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the law and the programme ask for before two people meet, asked again at each yes and at the introduction because
 * days have passed since the round: the mentor's check, and for a minor the verified authorisation. Thread-safe.
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

    SafeguardingGate(BackgroundCheckRepository checks, ConsentRepository consents) {
        this.checks = checks;
        this.consents = consents;
    }

    /** Why the two may not go on, on {@code day}; empty if they may. */
    Optional<Hindrance> hindrance(Mentee mentee, Mentor mentor, LocalDate day) {
        RequiredCheck needed = needed(mentee, day);
        if (needed != RequiredCheck.NONE && checks.findByAssociationIdAndMentorId(mentor.associationId(), mentor.id()).stream()
                .noneMatch(check -> meets(check, needed) && !check.expiresOn().isBefore(day))) {
            return Optional.of(Hindrance.MENTOR_CHECK);
        }
        if (mentee.ageOn(day) < Ages.ADULT && consents.findByAssociationIdAndPersonId(mentee.associationId(), mentee.id()).stream()
                .noneMatch(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION && consent.verified())) {
            return Optional.of(Hindrance.AUTHORISATION);
        }
        return Optional.empty();
    }

    /** Every minor's mentor has been checked, whatever the file says. */
    private static RequiredCheck needed(Mentee mentee, LocalDate day) {
        RequiredCheck said = RequiredCheck.valueOf(mentee.requiredCheck());
        return said == RequiredCheck.NONE && mentee.minorOn(day) ? RequiredCheck.B3 : said;
    }

    private static boolean meets(BackgroundCheck check, RequiredCheck needed) {
        return needed == RequiredCheck.B3 || check.type().equals(CheckType.HONORABILITE.name());
    }
}
