package fr.binome.people;

import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.people.demo.DemoPlan;
import fr.binome.people.demo.DemoStore;
import java.time.Instant;

/** Made-up people in a test's own association. */
public final class TestCrowd {

    private TestCrowd() {
    }

    /** Adds a crowd to the team's association and returns it; the present is the machine's. */
    public static DemoCrowd in(TestTeam team, int mentees, int mentors) {
        DemoCrowd crowd = DemoCrowd.of(new DemoPlan(team.id(), 7, mentees, mentors, Instant.now()), team.coordinator().id());
        team.service().bean(DemoStore.class).add(crowd);
        return crowd;
    }
}
