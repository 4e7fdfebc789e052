package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SendingRateTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void letsThroughAsManyAsWantedWithoutALimit() {
        assertThat(new SendingRate(0).reserve(200)).isEqualTo(200);
    }

    @Test
    void sendsNoMoreInAMinuteThanAllowed() {
        SendingRate rate = new SendingRate(120);
        long start = System.nanoTime();
        int sent = rate.reserve(200, start + SECOND);

        for (int second = 2; second <= 61; second++) {
            sent += rate.reserve(200, start + second * SECOND);
        }

        assertThat(sent).isBetween(118, 124);
    }

    @Test
    void savesTenSecondsAtMost() {
        SendingRate rate = new SendingRate(600);

        assertThat(rate.reserve(1_000, System.nanoTime() + 3_600 * SECOND)).isEqualTo(100);
    }

    @Test
    void takesBackWhatWasNotUsed() {
        SendingRate rate = new SendingRate(600);
        long later = System.nanoTime() + 3_600 * SECOND;
        rate.giveBack(rate.reserve(100, later));

        assertThat(rate.reserve(100, later)).isEqualTo(100);
    }

    @Test
    void refusesANegativeRate() {
        assertThatThrownBy(() -> new SendingRate(-1)).hasMessageContaining("binome.smtp.rate-per-minute").hasMessageContaining("Maybe");
    }
}
