package fr.binome.people;

import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.RequiredCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The one place that decides whether somebody may be matched (requirements R1 and R2): consents by age, the check that a
 * young person's mentor must hold, and what a mentor needs. Pure functions of rows and a day.
 */
public final class Matchability {

    /** Why a young person may not be matched yet. */
    public enum Obstacle {
        OWN_CONSENT_MISSING, AUTHORISATION_MISSING, AUTHORISATION_TO_VERIFY, PARENT_OBJECTS, TEAM_HOLD
    }

    /** Why a mentor may not be proposed to anybody yet. */
    public enum MentorObstacle {
        TOO_YOUNG, CHARTER_MISSING, TRAINING_MISSING, NO_CAPACITY
    }

    private Matchability() {
    }

    /**
     * What is missing before the young person may be matched on {@code day}; empty if nothing is.
     *
     * @param consents of this person; others' are ignored
     */
    public static List<Obstacle> obstacles(Mentee mentee, Collection<Consent> consents, LocalDate day) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (of(mentee, consents, ConsentKind.OWN_DATA).isEmpty()) {
            obstacles.add(Obstacle.OWN_CONSENT_MISSING);
        }
        if (mentee.minorOn(day)) {
            List<Consent> authorisations = of(mentee, consents, ConsentKind.PARENTAL_AUTHORISATION);
            if (authorisations.isEmpty()) {
                obstacles.add(Obstacle.AUTHORISATION_MISSING);
            } else if (authorisations.stream().noneMatch(Consent::verified)) {
                obstacles.add(Obstacle.AUTHORISATION_TO_VERIFY);
            }
            if (!of(mentee, consents, ConsentKind.PARENTAL_OBJECTION).isEmpty()) {
                obstacles.add(Obstacle.PARENT_OBJECTS);
            }
        }
        if (mentee.ageOn(day) < Ages.PROTECTED_UNTIL && !of(mentee, consents, ConsentKind.TEAM_HOLD).isEmpty()) {
            obstacles.add(Obstacle.TEAM_HOLD);
        }
        return obstacles;
    }

    /** Whether nothing is missing and the person waits for a mentor. */
    public static boolean matchable(Mentee mentee, Collection<Consent> consents, LocalDate day) {
        return mentee.status() == MenteeStatus.WAITING && obstacles(mentee, consents, day).isEmpty();
    }

    /** The check that the young person's mentor must hold on {@code day}: what staff noted, and never less than the age asks for. */
    public static RequiredCheck requiredCheck(Mentee mentee, LocalDate day) {
        boolean strictest = RequiredCheck.HONORABILITE.name().equals(mentee.requiredCheck());
        return strictest ? RequiredCheck.HONORABILITE : requiredCheck(mentee.birthDate(), day);
    }

    /** The check that the age alone asks for: bulletin n°3 under 18, else none. */
    public static RequiredCheck requiredCheck(LocalDate birthDate, LocalDate day) {
        return Ages.on(birthDate, day) < Ages.ADULT ? RequiredCheck.B3 : RequiredCheck.NONE;
    }

    /** Whether one of the mentor's checks meets {@code required} on {@code day}; the last day counts. */
    public static boolean meets(Collection<BackgroundCheck> checks, RequiredCheck required, LocalDate day) {
        return required == RequiredCheck.NONE || checks.stream()
                .filter(check -> !check.expiresOn().isBefore(day))
                .anyMatch(check -> required == RequiredCheck.B3 || check.type().equals(CheckType.HONORABILITE.name()));
    }

    /** What a mentor lacks on {@code day}; a missing check is none of it, because some young people need none. */
    public static List<MentorObstacle> obstacles(Mentor mentor, LocalDate day) {
        List<MentorObstacle> obstacles = new ArrayList<>();
        if (Ages.on(mentor.birthDate(), day) < Ages.ADULT) {
            obstacles.add(MentorObstacle.TOO_YOUNG);
        }
        if (mentor.charterSignedOn() == null) {
            obstacles.add(MentorObstacle.CHARTER_MISSING);
        }
        if (mentor.trainedOn() == null) {
            obstacles.add(MentorObstacle.TRAINING_MISSING);
        }
        if (mentor.capacity() < 1) {
            obstacles.add(MentorObstacle.NO_CAPACITY);
        }
        return obstacles;
    }

    private static List<Consent> of(Mentee mentee, Collection<Consent> consents, ConsentKind kind) {
        return consents.stream()
                .filter(consent -> consent.personId().equals(mentee.id()) && consent.kind() == kind && consent.valid())
                .toList();
    }
}
