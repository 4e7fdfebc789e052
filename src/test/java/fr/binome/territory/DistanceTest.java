package fr.binome.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void isAtLeastFifteenHundredMetres() {
        assertThat(Distance.metres(50.69, 3.18, 50.69, 3.18)).isEqualTo(1_500);
    }

    @Test
    void countsADegreeOfLatitudeAs111195Metres() {
        // 6,371,000 m × π / 180 = 111,194.93 m
        assertThat(Distance.metres(45, 5, 46, 5)).isEqualTo(111_195);
    }

    @Test
    void isTheSameBothWays() {
        assertThat(Distance.metres(48.853, 2.349, 45.748, 4.847)).isEqualTo(Distance.metres(45.748, 4.847, 48.853, 2.349));
    }

    @Test
    void measuresParisToLyon() {
        var communes = Communes.all();

        int metres = Distance.metres(communes.byInsee("75056").orElseThrow(), communes.byInsee("69123").orElseThrow());

        assertThat(metres).isCloseTo(392_000, Offset.offset(3_000));
    }
}
