package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AcceptanceRemindersIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Mentee ines = pairs.mentee("Inès", 20);
    private final Mentor marc = pairs.mentor("Marc");

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    private void remindIn(Duration time) {
        Instant then = Instant.now().plus(time);
        service.clockAt(then);
        service.bean(AcceptanceReminders.class).remind(service.bean(fr.binome.platform.Clock.class).now());
    }

    @Test
    void theMentorIsRemindedOnceAtHalfOfTheTime() {
        Pair pair = pairs.published(ines, marc);

        remindIn(Duration.ofHours(59));
        assertThat(pairs.mailsTo(marc.email())).hasSize(1);
        remindIn(Duration.ofHours(61));
        remindIn(Duration.ofHours(62));

        assertThat(pairs.mailsTo(marc.email())).hasSize(2).last().extracting(TestPairs.Mail::text).asString().contains("manqué notre premier message");
        assertThat(pairs.events(pair)).containsExactly("PROPOSE", "REMIND");
        assertThat(service.visitor().get(pairs.linkTo(marc.email())).status()).isEqualTo(200);
    }

    @Test
    void theYoungPersonHasAReminderOfTheirOwn() {
        pairs.published(ines, marc);
        remindIn(Duration.ofHours(61));
        service.visitor().post(pairs.linkTo(marc.email()), "answer", "YES");

        remindIn(Duration.ofHours(61 + 83));
        assertThat(pairs.mailsTo(ines.email())).hasSize(1);
        remindIn(Duration.ofHours(61 + 85));

        assertThat(pairs.mailsTo(ines.email())).hasSize(2);
        assertThat(pairs.mailsTo(marc.email())).hasSize(2);
    }

    @Test
    void afterTheDeadlineNoMailGoesOut() {
        pairs.published(ines, marc);

        remindIn(Duration.ofDays(6));

        assertThat(pairs.mailsTo(marc.email())).hasSize(1);
    }

    @Test
    void whoeverIsCalledAnywayGetsNoSecondLine() {
        Pair pair = pairs.published(ines, pairs.mentor("Jean", null, 1));

        remindIn(Duration.ofHours(61));

        assertThat(pairs.events(pair)).containsExactly("PROPOSE");
    }
}
