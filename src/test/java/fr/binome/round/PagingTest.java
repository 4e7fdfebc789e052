package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void lastPageHoldsTheRest() {
        Paging last = Paging.of(5, 101);

        assertThat(last.first()).isEqualTo(101);
        assertThat(last.last()).isEqualTo(101);
        assertThat(last.next()).isZero();
    }

    @Test
    void pageBeyondTheEndIsTheLastOne() {
        assertThat(Paging.of(99, 100).page()).isEqualTo(4);
        assertThat(Paging.of(-1, 100).page()).isEqualTo(1);
    }

    @Test
    void emptyListIsOnePageOfNothing() {
        Paging empty = Paging.of(1, 0);

        assertThat(empty.several()).isFalse();
        assertThat(empty.first()).isZero();
        assertThat(empty.last()).isZero();
    }
}
