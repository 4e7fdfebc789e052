package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.TestCare;
import org.junit.jupiter.api.Test;

/** What is asked of one young person with one mentor (R2). */
class PairConditionsIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Visitor claire = pairs.team.signedIn(pairs.team.coordinator());
    private final Mentee lea = pairs.mentee("Léa", 16);
    private final Mentor marc = pairs.mentor("Marc");

    @Test
    void theIntroductionWaitsForTheConventionThatNamesTheMentorAndNobodyIsToldWhy() {
        service.database().execute("UPDATE background_checks SET type = 'HONORABILITE' WHERE mentor_id = '" + marc.id() + "'");
        TestCare care = TestCare.of(pairs.team, lea, false);
        Pair pair = pairs.acceptedByBoth(pairs.now(lea), marc);

        Answer waits = introduce(pair);
        care.convention();
        Answer introduced = introduce(pair);

        assertThat(waits.status()).isEqualTo(409);
        assertThat(waits.page().select("main").text()).contains("l'équipe a un point à compléter").doesNotContain("ASE", "onvention", "protection");
        assertThat(introduced.status()).isEqualTo(303);
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.ACTIVE);
    }

    @Test
    void aNextMentorNeedsAConventionOfTheirOwn() {
        service.database().execute("UPDATE background_checks SET type = 'HONORABILITE' WHERE mentor_id = '" + marc.id() + "'");
        TestCare.of(pairs.team, lea, false).convention();
        Pair earlier = pairs.acceptedByBoth(pairs.now(lea), pairs.mentor("Paul"));
        service.database().execute("UPDATE pairs SET status = 'CLOSED', open_mentee = NULL, introduced_on = '2026-09-01', status_since = '"
                + pairs.today().plusDays(1) + " 12:00:00' WHERE id = '" + earlier.id() + "'");
        service.database().execute("UPDATE mentees SET status = 'WAITING' WHERE id = '" + lea.id() + "'");
        Pair pair = pairs.acceptedByBoth(pairs.now(lea), marc);

        Answer waits = introduce(pair);

        assertThat(waits.page().select("main").text()).contains("l'équipe a un point à compléter");
        assertThat(pairs.now(pair).status()).isEqualTo(PairStatus.TO_INTRODUCE);
    }

    @Test
    void aParentsNumberThatIsTheMentorsAuthorisesNothingWithThisMentor() {
        Pair pair = pairs.acceptedByBoth(lea, marc);
        service.database().execute("UPDATE guardians SET phone = '+33 7 39 98 00 02' WHERE mentee_id = '" + lea.id() + "'");

        Answer waits = introduce(pair);

        assertThat(waits.status()).isEqualTo(409);
        assertThat(waits.page().select("main").text()).contains("l'adresse ou le numéro du parent est celui du mentor");
    }

    @Test
    void aMentorAtTheAddressThatAuthorisesIsHeldBackAtTheirYes() {
        pairs.mother(lea, marc.email().toUpperCase());

        Pair pair = pairs.mentorSaysYes(pairs.published(lea, marc));

        assertThat(pair.status()).isEqualTo(PairStatus.PROPOSED);
        assertThat(pairs.events(pair)).contains("HELD_BACK");
    }

    private Answer introduce(Pair pair) {
        String path = "/pairs/" + pair.id();
        return claire.postFrom(path, path + "/introduction", "introducedOn", pairs.today().toString(), "introduced", "YES");
    }
}
