package fr.binome.cli;

import fr.binome.matching.MatchingEngine;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleFileException;
import fr.binome.matching.rules.RuleFiles;
import fr.binome.people.file.HeaderAliases;
import fr.binome.people.file.PeopleFiles;
import fr.binome.people.file.UnusableFileException;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.territory.Communes;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;

/**
 * {@code scripts/match}: matches two files with the engine of the service and no server. Exit code 0, also when one
 * side is empty; 2 for what the person at the keyboard can put right; 3 for an error of the programme.
 */
public final class MatchCommand {

    static final int DONE = 0;
    static final int WRONG_INPUT = 2;
    static final int INTERNAL_ERROR = 3;

    private final Path home;
    private final Clock clock;
    private final PrintStream messages;

    /**
     * @param home     where the folder {@code matching-rules} lies
     * @param messages progress and problems in plain words
     */
    MatchCommand(Path home, Clock clock, PrintStream messages) {
        this.home = home;
        this.clock = clock;
        this.messages = messages;
    }

    public static void main(String[] args) {
        String home = System.getenv().getOrDefault("BINOME_ROOT", ".");
        PrintStream messages = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new MatchCommand(Path.of(home), Instant::now, messages).run(args));
    }

    int run(String... args) {
        if (args.length == 0 || !Collections.disjoint(List.of(args), MatchOptions.HELP)) {
            messages.println(MatchOptions.USAGE);
            return args.length == 0 ? WRONG_INPUT : DONE;
        }
        try {
            match(MatchOptions.parse(args, clock.today(ZoneOffset.UTC)));
            return DONE;
        } catch (UsageException | UnusableFileException | RuleFileException wrong) {
            messages.println(wrong.getMessage());
            return WRONG_INPUT;
        } catch (OutOfMemoryError tooLarge) {
            messages.println("There is not enough memory for a round of this size.\n"
                    + "Maybe more is to be allowed, for example by BINOME_JAVA_OPTS=-Xmx6g before the command.");
            return WRONG_INPUT;
        } catch (RuntimeException | Error fault) {
            messages.println(told(fault));
            return INTERNAL_ERROR;
        }
    }

    private record Prepared(MatchingProblem problem, Rejections rejections) {
    }

    /** Reads the files; only what the round needs of them stays. */
    private Prepared prepare(MatchOptions options) {
        RuleFiles ruleFiles = new RuleFiles(home.resolve("matching-rules"));
        RuleSet rules = options.rules() == null ? ruleFiles.defaults() : ruleFiles.read(options.rules());
        HeaderAliases aliases = HeaderAliases.read(home.resolve("matching-rules/vocabulary.yaml"));
        MatchInput input = MatchInput.read(options, new PeopleFiles(aliases, Communes.all(), options.date()));
        createFolder(options.out());
        tellWhatWasRead(input);
        if (input.hasVenues() && !rules.isActive(RuleName.VENUE)) {
            messages.println("The rules propose no venues (venue: active: no), so the places to meet are not used.");
        }
        return new Prepared(input.problem(rules, options), input.rejections());
    }

    private void match(MatchOptions options) {
        Instant started = clock.now();
        Prepared prepared = prepare(options);
        MatchingProblem problem = prepared.problem();
        MatchingEngine engine = new MatchingEngine();
        MatchingPlan plan = engine.solve(problem, new ProgressPrinter(messages));

        PlanFiles files = new PlanFiles(options.out());
        files.pairs(plan);
        files.unmatched(plan);
        files.rejected(prepared.rejections().with(plan.refusedPins()));
        files.report(problem, plan);
        if (options.dumpScores() && !files.scores(engine.feasiblePairs(problem))) {
            messages.println("scores.csv would have more than " + PlanFiles.MOST_SCORES + " rows and was not written. Maybe match one territory at a time.");
        }
        files.summary(SummaryJson.of(plan, options.date(), Duration.between(started, clock.now())));
        messages.println(plan.totals().matched() + " matched, " + plan.totals().unmatched() + " without mentor. Results are in " + options.out() + ".");
    }

    private void tellWhatWasRead(MatchInput input) {
        messages.println(input.mentees().rows().size() + " of " + input.mentees().read() + " mentees and "
                + input.mentors().rows().size() + " of " + input.mentors().read() + " mentors can be used.");
        if (input.mentees().rows().isEmpty()) {
            messages.println("There is no mentee to match.");
        } else if (input.mentors().rows().isEmpty()) {
            messages.println("There is no mentor: everybody stays without one.");
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UsageException("The folder (" + folder + ") cannot be made.", "a file of this name is in the way, or the right to write is missing.");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException("Nothing can be written into the folder (" + folder + ").", "another folder is meant.");
        }
    }

    /** One line for the user; the trace goes into a file of that reference, for whoever looks into it. */
    private static String told(Throwable fault) {
        String reference = Ids.next().substring(0, 8);
        try {
            Path trace = Files.createTempFile("binome-match-" + reference + "-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(trace))) {
                fault.printStackTrace(writer);
            }
            return "An error of the programme stopped the matching, reference " + reference + "; details are in " + trace + ".";
        } catch (IOException noRoom) {
            return "An error of the programme stopped the matching, reference " + reference + ".";
        }
    }
}
