package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
import fr.binome.people.Channel;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.TestCare;
import fr.binome.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where staff noted somebody to be reached in the parents' stead, a pair's whole life passes the parents by. */
class FamilyContactsStoryIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Mentee zoe = world.mentee("Zoé", Channel.MAIL, TestPairs.INTRODUCED.minusYears(9));
    private final Guardian mother = service.bean(GuardianRepository.class).save(new Guardian(Ids.next(), world.team.id(), zoe.id(), "Nadia Benali",
            "mère", Ids.next() + "@famille.example", "06 39 98 00 77", world.day(0)));

    @BeforeEach
    void atTheIntroduction() {
        service.clockAt(world.day(0));
    }

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void checkInsRemindersCallsAndTheEndReachWhomStaffNoted() {
        TestCare care = TestCare.of(world.team, zoe, false);

        lives();

        assertThat(care.letters(care.email(), "check-in-guardian")).isEqualTo(2);
        assertThat(care.letters(care.email(), "check-in-reminder-guardian")).isEqualTo(2);
        assertThat(care.letters(care.email(), "closure-mentee")).isEqualTo(1);
        assertThat(care.letters(mother.email())).isZero();
        assertThat(care.letters(mother.phone())).isZero();
        assertThat(world.mailsTo(care.email())).noneMatch(mail -> mail.contains("ASE") || mail.contains("aide sociale") || mail.contains("protection"));
    }

    @Test
    void withTheTickTheParentsAreAskedAsBefore() {
        TestCare care = TestCare.of(world.team, zoe, true);

        lives();

        assertThat(care.letters(mother.email(), "check-in-guardian")).isEqualTo(2);
        assertThat(care.letters(mother.email(), "check-in-reminder-guardian")).isEqualTo(2);
        assertThat(care.letters(mother.email(), "closure-mentee")).isEqualTo(1);
    }

    /** Asked on day 7 and on day 21, reminded each time, ended on day 30. */
    private void lives() {
        Pair pair = world.pair(zoe, world.mentor("Marc"), PairStatus.ACTIVE, TestPairs.INTRODUCED, world.team.coordinator());
        for (int day : new int[] {7, 10, 21, 30}) {
            world.live(day);
        }
        Visitor claire = world.team.signedIn(world.team.coordinator());
        String path = "/pairs/" + pair.id();
        claire.postFrom(path + "/closure", path + "/closure", "menteeReason", "NO_NEED", "mentorReason", "MENTOR_TIME");
        claire.postFrom(path + "/closure", path + "/closure/end", "how", "INTERVIEW", "next", "again", "send", "yes",
                "mail", "Merci à Zoé.");
    }
}
