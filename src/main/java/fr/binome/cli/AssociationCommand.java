package fr.binome.cli;

import fr.binome.account.Association;
import fr.binome.account.FoundationException;
import fr.binome.account.Foundations;
import fr.binome.account.TeamMember;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * {@code scripts/association}: makes an installation's associations and their leads, so that somebody can sign in. Exit code 0;
 * 2 for what the person at the keyboard can put right.
 */
public final class AssociationCommand {

    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;
    private static final String USAGE = """
            Makes associations and their leads on the installation that BINOME_… names, as for scripts/run.
            scripts/association list
            scripts/association add --slug NAME --name TEXT --email ADDRESS --phone NUMBER
                --lead-first-name NAME --lead-last-name NAME --lead-email ADDRESS
                [--lead-phone NUMBER]  the association's when not given
                [--language fr|en]     of its mails (fr)
                [--time-zone ZONE]     of its office (Europe/Paris)
            scripts/association lead --slug NAME --first-name NAME --last-name NAME --email ADDRESS --phone NUMBER
                one more lead; a closed account opens again
            scripts/association link --slug NAME --email ADDRESS
                a way in to hand over when no mail arrives; it works once, for a quarter of an hour""";

    private final Supplier<Foundations> foundations;
    private final String publicUrl;
    private final PrintStream out;

    /**
     * @param foundations asked for only when there is something to do
     * @param publicUrl   where people reach the service
     */
    public AssociationCommand(Supplier<Foundations> foundations, String publicUrl, PrintStream out) {
        this.foundations = foundations;
        this.publicUrl = publicUrl;
        this.out = out;
    }

    /** Does what {@code arguments} say and returns the exit code. */
    public int run(String... arguments) {
        if (arguments.length == 0 || Arrays.asList(arguments).contains("--help")) {
            out.println(USAGE);
            return arguments.length == 0 ? WRONG_INPUT : DONE;
        }
        try {
            Map<String, String> given = given(arguments);
            switch (arguments[0]) {
                case "list" -> list();
                case "add" -> add(given);
                case "lead" -> lead(given);
                case "link" -> link(given);
                default -> throw new UsageException("The command (" + arguments[0] + ") is unknown.", "list, add, lead or link is meant.");
            }
            return DONE;
        } catch (UsageException | FoundationException wrong) {
            out.println(wrong.getMessage());
            return WRONG_INPUT;
        }
    }

    private void list() {
        List<Association> all = foundations.get().all();
        if (all.isEmpty()) {
            out.println("There is no association yet. scripts/association add makes the first.");
        }
        for (Association each : all) {
            out.println(each.slug() + "  " + each.name() + "  (" + foundations.get().leads(each).stream()
                    .map(lead -> lead.name() + " " + lead.email()).collect(Collectors.joining(", ")) + ")");
        }
    }

    private void add(Map<String, String> given) {
        require(given, List.of("--slug", "--name", "--email", "--phone", "--lead-first-name", "--lead-last-name", "--lead-email"),
                List.of("--lead-phone", "--language", "--time-zone"));
        Association made = foundations.get().found(new Foundations.Plan(given.get("--slug"), given.get("--name"), given.get("--email"),
                        given.get("--phone"), given.getOrDefault("--language", "fr"), given.getOrDefault("--time-zone", "Europe/Paris")),
                new Foundations.Person(given.get("--lead-first-name"), given.get("--lead-last-name"), given.get("--lead-email"),
                        given.getOrDefault("--lead-phone", given.get("--phone"))));
        out.println(made.name() + " is made. Its forms: " + publicUrl + "/a/" + made.slug() + "/jeune and " + publicUrl + "/a/" + made.slug() + "/mentor");
        tellHow(foundations.get().leads(made).get(0), made.slug());
    }

    private void lead(Map<String, String> given) {
        require(given, List.of("--slug", "--first-name", "--last-name", "--email", "--phone"), List.of());
        TeamMember lead = foundations.get().lead(given.get("--slug"), new Foundations.Person(given.get("--first-name"),
                given.get("--last-name"), given.get("--email"), given.get("--phone")));
        tellHow(lead, given.get("--slug"));
    }

    private void link(Map<String, String> given) {
        require(given, List.of("--slug", "--email"), List.of());
        Foundations.Way way = foundations.get().wayIn(given.get("--slug"), given.get("--email"));
        out.println(way.address() + "\nCode " + way.code() + ", once, for a quarter of an hour. It signs in as " + given.get("--email")
                + ": hand it to nobody else.");
    }

    private void tellHow(TeamMember lead, String slug) {
        out.println(lead.name() + " leads it and signs in at " + publicUrl + "/sign-in with " + lead.email() + ".\n"
                + "No mail yet? scripts/association link --slug " + slug + " --email " + lead.email() + " prints a way in.");
    }

    private static Map<String, String> given(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (!option.startsWith("--")) {
                throw new UsageException("(" + option + ") belongs to no option.", "a text of several words lacks its quotation marks.");
            }
            if (i + 1 == arguments.length || arguments[i + 1].startsWith("--")) {
                throw new UsageException("The option (" + option + ") has no value.", "the value was forgotten.");
            }
            if (given.put(option, arguments[i + 1].strip()) != null) {
                throw new UsageException("The option (" + option + ") is given twice.", "one of the two is to be left out.");
            }
        }
        return given;
    }

    private static void require(Map<String, String> given, List<String> needed, List<String> possible) {
        for (String option : needed) {
            if (!given.containsKey(option)) {
                throw new UsageException("The option (" + option + ") is missing.", "scripts/association --help tells more.");
            }
        }
        given.keySet().stream().filter(option -> !needed.contains(option) && !possible.contains(option)).findFirst().ifPresent(option -> {
            throw new UsageException("The option (" + option + ") is unknown here.", "scripts/association --help tells more.");
        });
    }
}
