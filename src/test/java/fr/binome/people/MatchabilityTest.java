package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.people.Matchability.MentorObstacle;
import fr.binome.people.Matchability.Obstacle;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.people.demo.DemoPlan;
import fr.binome.people.vocabulary.RequiredCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchabilityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DemoCrowd CROWD = DemoCrowd.of(new DemoPlan("a", 1, 40, 10, NOW), "staff");
    private static final Mentee MINOR = CROWD.mentees().get(0);
    private static final Mentee ADULT = CROWD.mentees().stream().filter(mentee -> !mentee.minorOn(TODAY)).findFirst().orElseThrow();
    private static final Mentor MENTOR = CROWD.mentors().get(0);

    @Test
    void anAdultNeedsOnlyOwnConsent() {
        assertThat(Matchability.obstacles(ADULT, List.of(own(ADULT)), TODAY)).isEmpty();
        assertThat(Matchability.obstacles(ADULT, List.of(), TODAY)).containsExactly(Obstacle.OWN_CONSENT_MISSING);
    }

    @Test
    void aMinorNeedsAnAuthorisationThatStaffHaveVerified() {
        Consent given = authorisation(MINOR, false, false);
        Consent verified = authorisation(MINOR, true, false);

        assertThat(Matchability.obstacles(MINOR, List.of(own(MINOR)), TODAY)).containsExactly(Obstacle.AUTHORISATION_MISSING);
        assertThat(Matchability.obstacles(MINOR, List.of(own(MINOR), given), TODAY)).containsExactly(Obstacle.AUTHORISATION_TO_VERIFY);
        assertThat(Matchability.obstacles(MINOR, List.of(own(MINOR), verified), TODAY)).isEmpty();
    }

    @Test
    void aWithdrawnAuthorisationIsNone() {
        Consent withdrawn = authorisation(MINOR, true, true);

        assertThat(Matchability.obstacles(MINOR, List.of(own(MINOR), withdrawn), TODAY)).containsExactly(Obstacle.AUTHORISATION_MISSING);
    }

    @Test
    void theOtherParentsObjectionCountsUnderEighteenUntilItIsLifted() {
        List<Consent> complete = List.of(own(MINOR), authorisation(MINOR, true, false));
        List<Consent> standing = List.of(own(MINOR), authorisation(MINOR, true, false), objection(MINOR, false));

        assertThat(Matchability.obstacles(MINOR, standing, TODAY)).containsExactly(Obstacle.PARENT_OBJECTS);
        assertThat(Matchability.obstacles(MINOR, List.of(complete.get(0), complete.get(1), objection(MINOR, true)), TODAY)).isEmpty();
        assertThat(Matchability.obstacles(MINOR, standing, Ages.birthday(MINOR.birthDate(), Ages.ADULT))).isEmpty();
    }

    @Test
    void anotherPersonsConsentDoesNotCount() {
        assertThat(Matchability.obstacles(ADULT, List.of(own(MINOR)), TODAY)).containsExactly(Obstacle.OWN_CONSENT_MISSING);
    }

    @Test
    void onlyThoseWhoWaitAreMatchable() {
        List<Consent> consents = List.of(own(MINOR), authorisation(MINOR, true, false));

        assertThat(Matchability.matchable(MINOR.with(MenteeStatus.WAITING, TODAY), consents, TODAY)).isTrue();
        assertThat(Matchability.matchable(MINOR.with(MenteeStatus.PAIRED, TODAY), consents, TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2008-11-23, B3", "2008-11-22, NONE", "2018-01-01, B3", "1996-01-01, NONE"})
    void theAgeAsksForACheckUntilTheEighteenthBirthday(LocalDate birth, RequiredCheck expected) {
        assertThat(Matchability.requiredCheck(birth, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"B3, 2026-11-22, B3, true", "B3, 2026-11-21, B3, false", "HONORABILITE, 2026-11-22, B3, true",
        "B3, 2026-12-31, HONORABILITE, false", "HONORABILITE, 2026-12-31, HONORABILITE, true", "B3, 2020-01-01, NONE, true"})
    void aCheckCountsToItsLastDayAndHonorabilityMeetsBoth(String type, LocalDate expires, RequiredCheck required, boolean met) {
        BackgroundCheck check = new BackgroundCheck("1", "a", MENTOR.id(), type, expires.minusYears(1), expires, "staff");

        assertThat(Matchability.meets(List.of(check), required, TODAY)).isEqualTo(met);
    }

    @Test
    void aMentorNeedsCharterAndTrainingButNotACheck() {
        assertThat(Matchability.obstacles(MENTOR, TODAY)).isEmpty();
        assertThat(Matchability.obstacles(MENTOR.with(MentorStatus.TO_CHECK, null, null), TODAY))
                .containsExactly(MentorObstacle.CHARTER_MISSING, MentorObstacle.TRAINING_MISSING);
    }

    private static Consent own(Mentee mentee) {
        return new Consent("1", "a", "MENTEE", mentee.id(), ConsentKind.OWN_DATA, ConsentTexts.OWN_DATA, "SELF", mentee.name(), "",
                "", NOW, null, null, null, null);
    }

    private static Consent objection(Mentee mentee, boolean lifted) {
        return new Consent("3", "a", "MENTEE", mentee.id(), ConsentKind.PARENTAL_OBJECTION, ConsentTexts.BEFORE, "PAPER", "Ali", "père",
                "", NOW, NOW, "staff", "PAPER", lifted ? NOW.plusSeconds(60) : null);
    }

    private static Consent authorisation(Mentee mentee, boolean verified, boolean withdrawn) {
        return new Consent("2", "a", "MENTEE", mentee.id(), ConsentKind.PARENTAL_AUTHORISATION, ConsentTexts.PARENTAL_AUTHORISATION,
                "GUARDIAN", "Nadia", "mère", "01 99 00 00 02", NOW, verified ? NOW : null, verified ? "staff" : null,
                verified ? "PHONE" : null, withdrawn ? NOW : null);
    }
}
