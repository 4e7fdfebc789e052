package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {

    private final List<Integer> sizes = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();

    @Test
    void longListsAreDoneSomeHundredAtATime() {
        int done = Portions.sum(numbers(450), this::work, (each, fault) -> failed.add(each));

        assertThat(done).isEqualTo(450);
        assertThat(sizes).containsExactly(200, 200, 50);
        assertThat(failed).isEmpty();
    }

    @Test
    void theFaultOfOneKeepsNobodyElseBack() {
        int done = Portions.sum(List.of(1, 2, -1, 3), this::work, (each, fault) -> failed.add(each));

        assertThat(done).isEqualTo(3);
        assertThat(failed).containsExactly(-1);
    }

    @Test
    void anEmptyListIsNoWork() {
        assertThat(Portions.sum(List.<Integer>of(), this::work, (each, fault) -> failed.add(each))).isZero();
        assertThat(sizes).isEmpty();
    }

    private int work(List<Integer> some) {
        sizes.add(some.size());
        if (some.contains(-1)) {
            throw new IllegalStateException("one of them is wrong");
        }
        return some.size();
    }

    private static List<Integer> numbers(int many) {
        return IntStream.rangeClosed(1, many).boxed().toList();
    }
}
