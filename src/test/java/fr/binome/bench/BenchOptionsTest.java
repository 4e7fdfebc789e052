package fr.binome.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void measuresThreeSizesWhenNothingIsAsked() {
        BenchOptions usual = BenchOptions.parse();

        assertThat(usual).isEqualTo(new BenchOptions(List.of(100, 1_000, 10_000), 5, false, Path.of("target/bench")));
    }

    @Test
    void takesWhatIsAsked() {
        BenchOptions asked = BenchOptions.parse("--sizes", "300,135000", "--seeds", "2", "--all-pairs", "--out", "var/bench");

        assertThat(asked).isEqualTo(new BenchOptions(List.of(300, 135_000), 2, true, Path.of("var/bench")));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> BenchOptions.parse("--size", "100")).hasMessageContaining("(--size)").hasMessageContaining("Maybe");
        assertThatThrownBy(() -> BenchOptions.parse("--sizes", "100,0")).hasMessageContaining("(0)").hasMessageContaining("Maybe");
        assertThatThrownBy(() -> BenchOptions.parse("--seeds", "--all-pairs")).hasMessageContaining("(--seeds)").hasMessageContaining("Maybe");
    }
}
