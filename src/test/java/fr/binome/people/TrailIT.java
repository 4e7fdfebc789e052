package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.account.Audit;
import fr.binome.account.TestTeam;
import fr.binome.platform.Ids;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrailIT {

    private static final Instant EVENING = Instant.parse("2026-11-22T21:45:00Z");

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);

    @AfterEach
    void backToNow() {
        service.resetClock();
    }

    @Test
    void aStepIsToldAtTheMomentItWasTaken() {
        String mentee = Ids.next();
        service.clockAt(EVENING);
        service.bean(Audit.class).record(team.id(), "mentee", "mentee-received", "MENTEE", mentee, "");

        assertThat(service.bean(Trail.class).of(team.id(), mentee)).singleElement()
                .satisfies(step -> assertThat(step.at()).isBetween(EVENING, EVENING.plusSeconds(60)));
    }
}
