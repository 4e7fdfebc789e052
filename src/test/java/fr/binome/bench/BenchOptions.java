package fr.binome.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The options of {@code scripts/bench matching}.
 *
 * @param sizes    numbers of mentees, one round each
 * @param seeds    rounds a size: seeds 1, 2, …
 * @param allPairs whether rounds of any size are proven over all pairs; else those that the rules say
 * @param out      where the files go
 */
record BenchOptions(List<Integer> sizes, int seeds, boolean allPairs, Path out) {

    static final String USAGE = """
            Measures the engine on made-up rounds of the whole country.
            scripts/bench matching
                [--sizes 100,1000,10000]  numbers of mentees; mentors are 0.8 as many (135000: all of France)
                [--seeds 5]               rounds a size
                [--all-pairs]             proves rounds of any size over all pairs, not over candidates
                [--out target/bench]      where CSV files and chart go""";

    /** @throws IllegalArgumentException when an option is unknown or its value is of no use */
    static BenchOptions parse(String... args) {
        BenchOptions options = new BenchOptions(List.of(100, 1_000, 10_000), 5, false, Path.of("target", "bench"));
        Deque<String> left = new ArrayDeque<>(List.of(args));
        while (!left.isEmpty()) {
            options = options.with(left.pop(), left);
        }
        return options;
    }

    private BenchOptions with(String option, Deque<String> left) {
        return switch (option) {
            case "--sizes" -> new BenchOptions(Arrays.stream(value(option, left).split(",")).map(BenchOptions::number).toList(), seeds, allPairs, out);
            case "--seeds" -> new BenchOptions(sizes, number(value(option, left)), allPairs, out);
            case "--all-pairs" -> new BenchOptions(sizes, seeds, true, out);
            case "--out" -> new BenchOptions(sizes, seeds, allPairs, Path.of(value(option, left)));
            default -> throw new IllegalArgumentException("The option (" + option + ") is unknown.\n"
                    + "Maybe one of (--sizes, --seeds, --all-pairs, --out) is meant.");
        };
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw new IllegalArgumentException("The option (" + option + ") has no value.\nMaybe the value was forgotten.");
        }
        return left.pop();
    }

    private static int number(String written) {
        if (!written.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException("The value (" + written + ") is not a number from 1 to 9999999.\n"
                    + "Maybe a form like (1000) or (100,1000) is meant.");
        }
        return Integer.parseInt(written);
    }
}
