package fr.binome.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandTest {

    private static final int MONDAY = 1;
    private static final int TUESDAY = 1 << 1;
    private static final int NONE = PairNetwork.NONE;

    private final Stand stand = new Stand(3);

    @Test
    void costsNothingWhilePlacesAndPeriodsAreFree() {
        stand.place(7, 0, MONDAY, 40);

        assertThat(stand.price()).isZero();
        assertThat(stand.price(TUESDAY)).isZero();
        assertThat(stand.price(0)).isZero();
    }

    @Test
    void movesAHolderToAnotherPeriodThatServesAsWell() {
        stand.place(7, 0, MONDAY | TUESDAY, 40);

        assertThat(stand.price(MONDAY)).isZero();
        assertThat(stand.place(8, 0, MONDAY, 10)).isEqualTo(NONE);
        assertThat(stand.period(0)).isEqualTo(1);
        assertThat(stand.period(1)).isZero();
    }

    @Test
    void makesOnlyRivalsForThePeriodGiveWay() {
        stand.place(7, 0, 1 << 5, 5);
        stand.place(8, 0, MONDAY | TUESDAY, 40);
        stand.place(9, 0, TUESDAY, 30);

        assertThat(stand.price(MONDAY)).isEqualTo(30);
        assertThat(stand.place(10, 0, MONDAY, 50)).isEqualTo(9);
        assertThat(stand.priceOfFought(0)).isEqualTo(50);
        assertThat(stand.priceOfFought(1)).isEqualTo(40);
        assertThat(stand.priceOfFought(5)).isZero();
    }

    @Test
    void makesTheLowestBidGiveWayWhereAllPlacesAreTaken() {
        stand.place(7, 0, 0, 20);
        stand.place(8, 0, MONDAY, 10);
        stand.place(9, 0, 0, 30);

        assertThat(stand.price()).isEqualTo(10);
        assertThat(stand.place(10, 0, TUESDAY, 25)).isEqualTo(8);
        assertThat(stand.held()).isEqualTo(TUESDAY);
    }
}
