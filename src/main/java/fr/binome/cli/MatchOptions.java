package fr.binome.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The options of {@code scripts/match}.
 *
 * @param pairs null when there are no earlier pairs
 * @param venues null when no places to meet are proposed
 * @param rules null for the default rules
 * @param start the day on which the pairs start; the date when not given
 */
record MatchOptions(Path mentees, Path mentors, Path out, Path pairs, Path venues, Path rules, long seed, LocalDate date,
                    LocalDate start, boolean dumpScores) {

    static final String USAGE = """
            Matches two files without a server.
            scripts/match --mentees FILE --mentors FILE --out FOLDER
                [--pairs FILE]        earlier pairs: mentee_id, mentor_id, status, slot
                [--venues FILE]       places to meet: id, commune, postal_code, availability, capacity
                [--rules FILE]        rules other than matching-rules/default.yaml
                [--seed N]            settles what nothing else does (1)
                [--date YYYY-MM-DD]   the day on which ages and waiting are counted (today)
                [--start YYYY-MM-DD]  the day on which the pairs start (the date)
                [--dump-scores]       also writes scores.csv: every possible pair
            Reads CSV (comma or semicolon, UTF-8 or Windows-1252) or the first sheet of an XLSX file; matching-rules/vocabulary.yaml
            holds other names of columns. Writes pairs.csv, unmatched.csv, rejected.csv, summary.json and report.html into the folder.
            Ends with 0 when done, 2 when something can be put right, 3 after an error of the programme.""";

    static final List<String> HELP = List.of("--help", "-h");

    private static final List<String> VALUED = List.of("--mentees", "--mentors", "--out", "--pairs", "--venues", "--rules", "--seed", "--date", "--start");
    private static final String DUMP = "--dump-scores";

    /** @param today stands for a date that is not given */
    static MatchOptions parse(String[] args, LocalDate today) {
        Map<String, String> given = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(List.of(args));
        while (!left.isEmpty()) {
            String option = left.pop();
            if (!option.equals(DUMP) && !VALUED.contains(option)) {
                throw new UsageException("The option (" + option + ") is unknown.", "one of (" + String.join(", ", VALUED) + ", " + DUMP + ") is meant.");
            }
            if (!option.equals(DUMP) && (left.isEmpty() || left.peek().startsWith("--"))) {
                throw new UsageException("The option (" + option + ") has no value.", "the value was forgotten.");
            }
            if (given.put(option, option.equals(DUMP) ? "" : left.pop()) != null) {
                throw new UsageException("The option (" + option + ") is given twice.", "one of the two is to be left out.");
            }
        }
        LocalDate date = date(given, "--date", today);
        return new MatchOptions(path(given, "--mentees", true), path(given, "--mentors", true), path(given, "--out", true),
                path(given, "--pairs", false), path(given, "--venues", false), path(given, "--rules", false), seed(given), date, date(given, "--start", date),
                given.containsKey(DUMP));
    }

    private static Path path(Map<String, String> given, String option, boolean needed) {
        if (given.containsKey(option)) {
            return pathOf(given.get(option), option);
        }
        if (needed) {
            throw new UsageException("The option (" + option + ") is missing.", "scripts/match --help tells more.");
        }
        return null;
    }

    private static Path pathOf(String written, String option) {
        try {
            return Path.of(written);
        } catch (InvalidPathException noPath) {
            throw new UsageException("The value (" + written + ") of (" + option + ") is no path.", "a character in it is not allowed here.");
        }
    }

    private static long seed(Map<String, String> given) {
        String seed = given.getOrDefault("--seed", "1");
        try {
            return Long.parseLong(seed);
        } catch (NumberFormatException notANumber) {
            throw new UsageException("The seed (" + seed + ") is not a whole number.", "(1), the usual one, will do.");
        }
    }

    private static LocalDate date(Map<String, String> given, String option, LocalDate usual) {
        try {
            return given.containsKey(option) ? LocalDate.parse(given.get(option)) : usual;
        } catch (DateTimeException notADate) {
            throw new UsageException("The value (" + given.get(option) + ") of (" + option + ") is no date.", "the form (2026-11-22) is meant.");
        }
    }
}
