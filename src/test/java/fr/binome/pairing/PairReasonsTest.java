package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.pairing.PairReason.Kind;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.people.demo.DemoPlan;
import fr.binome.web.Messages;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairReasonsTest {

    private static final DemoCrowd CROWD = DemoCrowd.of(new DemoPlan("a", 7, 60, 60, Instant.parse("2026-11-22T10:00:00Z")), "staff");

    private final ReasonWords words = new ReasonWords(new Messages());

    @Test
    void reasonsAreReadAsTheyWereWritten() {
        List<PairReason> reasons = List.of(new PairReason(Kind.GOAL, List.of("STAG", "ALTE")), new PairReason(Kind.NEAR, List.of("4")),
                new PairReason(Kind.INTERESTS, List.of("jeux : échecs")));

        assertThat(PairReasons.read(PairReasons.write(reasons))).isEqualTo(reasons);
    }

    @Test
    void threeReasonsAreToldTheWeightiestFirst() {
        String stored = "GOAL:STAG|ALTE\nSECTOR:DIGITAL\nNEAR:4\nPERIODS:WED-EVENING";

        assertThat(words.three("fr", Side.MENTOR, stored, "Inès")).containsExactly(
                "Vous proposez d'aider à trouver un stage.",
                "Inès s'intéresse à un domaine que vous connaissez : informatique et numérique.",
                "Vous habitez à environ 4 km l'un de l'autre.");
        assertThat(words.three("fr", Side.MENTEE, stored, "Marc")).first().isEqualTo("Marc aide à trouver un stage.");
    }

    @Test
    void aTownSharedIsNoDistance() {
        assertThat(words.three("fr", Side.MENTEE, "NEAR:0", "Marc")).containsExactly("Vous habitez la même commune.");
    }

    @Test
    void aWordTypedOverTwoLinesStaysOneReason() {
        Mentee mentee = liking(CROWD.mentees().get(0), "jeux\nvidéo");
        Mentor mentor = CROWD.mentors().stream().map(each -> liking(each, "Jeux vidéo")).findFirst().orElseThrow();

        List<PairReason> reasons = PairReasons.read(PairReasons.write(PairReasons.of(mentee, mentor, "REMOTE", 0)));

        assertThat(reasons).contains(new PairReason(Kind.INTERESTS, List.of("jeux vidéo")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_PERSON", "REMOTE", "ASYNC"})
    void anyTwoPeopleHaveSentencesInBothLanguages(String way) {
        for (Mentee mentee : CROWD.mentees()) {
            for (Mentor mentor : CROWD.mentors()) {
                String stored = PairReasons.write(PairReasons.of(mentee, mentor, way, 12_345));

                for (String language : List.of("fr", "en")) {
                    for (Side side : Side.values()) {
                        assertThat(words.three(language, side, stored, "Prénom")).isNotEmpty()
                                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "null"));
                    }
                }
            }
        }
    }

    private static Mentee liking(Mentee m, String interest) {
        return new Mentee(m.id(), m.associationId(), m.branchId(), m.coordinatorId(), m.submission(), m.status(), m.firstName(), m.lastName(),
                m.email(), m.phone(), m.channel(), m.language(), m.birthDate(), m.gender(), m.postalCode(), m.commune(), m.goals(), m.sectors(),
                m.roles(), m.languages(), m.periods(), m.modes(), m.travelModes(), m.maxTravelMinutes(), m.mentorGender(), List.of(interest),
                m.situations(), m.requiredCheck(), m.waitingSince(), m.createdAt(), m.version());
    }

    private static Mentor liking(Mentor m, String interest) {
        return new Mentor(m.id(), m.associationId(), m.branchId(), m.submission(), m.status(), m.firstName(), m.lastName(), m.email(),
                m.phone(), m.channel(), m.language(), m.birthDate(), m.gender(), m.job(), m.postalCode(), m.commune(), m.goals(), m.sectors(),
                m.roles(), m.languages(), m.periods(), m.modes(), m.travelModes(), m.maxTravelMinutes(), m.capacity(), List.of(interest),
                m.preferredSituations(), m.trainedOn(), m.charterSignedOn(), m.pausedUntil(), m.createdAt(), m.version());
    }
}
