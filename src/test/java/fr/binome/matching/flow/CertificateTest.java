package fr.binome.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final int ANNA = 2;
    private static final int BEN = 3;
    private static final int MENTOR = 4;

    private record Arc(int from, int to, long capacity, long profit, long used) {
    }

    /** Two mentees and a mentor with one place: Anna would bring 10, Ben 7. */
    private static ArcSource network(long anna, long ben, long place) {
        List<Arc> arcs = List.of(new Arc(ArcSource.SOURCE, ANNA, 1, 0, anna), new Arc(ArcSource.SOURCE, BEN, 1, 0, ben),
                new Arc(ANNA, MENTOR, 1, 10, anna), new Arc(BEN, MENTOR, 1, 7, ben), new Arc(MENTOR, ArcSource.SINK, 1, 0, place));
        return new ArcSource() {
            @Override
            public int nodes() {
                return 5;
            }

            @Override
            public void forEach(Visitor visitor) {
                arcs.forEach(arc -> visitor.arc(arc.from, arc.to, arc.capacity, arc.profit, arc.used));
            }
        };
    }

    private static long[] potentials(long anna, long ben, long mentor) {
        return new long[] {0, 0, anna, ben, mentor};
    }

    @Test
    void thePriceOfThePlaceProvesTheBestPlan() {
        var certificate = Certificate.of(network(1, 0, 1), potentials(2, 0, -8));

        assertThat(certificate).isEqualTo(new Certificate(10, 10));
        assertThat(certificate.isProof()).isTrue();
    }

    @Test
    void aWorsePlanIsNotProven() {
        var certificate = Certificate.of(network(0, 1, 1), potentials(2, 0, -8));

        assertThat(certificate).isEqualTo(new Certificate(7, 10));
        assertThat(certificate.isProof()).isFalse();
    }

    @Test
    void anyPotentialsGiveABoundAndBadOnesAWeakOne() {
        assertThat(Certificate.of(network(1, 0, 1), potentials(0, 0, 0)).bound()).isEqualTo(17);
        assertThat(Certificate.of(network(1, 0, 1), potentials(50, 0, -8)).bound()).isEqualTo(58);
        assertThat(Certificate.of(network(1, 0, 1), potentials(0, 0, -3)).bound()).isEqualTo(14);
    }

    @Test
    void aPlanWithTwoPeopleOnOnePlaceIsRefused() {
        assertThatThrownBy(() -> Certificate.of(network(1, 1, 2), potentials(2, 0, -8)))
                .hasMessageContaining("holds (1), not (2)").hasMessageContaining("Maybe");
    }

    @Test
    void aPlanThatLosesSomebodyOnTheWayIsRefused() {
        assertThatThrownBy(() -> Certificate.of(network(1, 0, 0), potentials(2, 0, -8)))
                .hasMessageContaining("Node (4) keeps (1)").hasMessageContaining("Maybe");
    }

    @Test
    void potentialsOfAnotherNetworkAreRefused() {
        assertThatThrownBy(() -> Certificate.of(network(1, 0, 1), new long[3])).hasMessageContaining("(3)").hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Certificate.of(network(1, 0, 1), new long[] {5, 0, 0, 0, 0})).hasMessageContaining("Maybe");
    }
}
