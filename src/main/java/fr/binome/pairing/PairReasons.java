package fr.binome.pairing;

import fr.binome.pairing.PairReason.Kind;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why these two, in words that both may read: from what both have said in their forms and nothing else, so that neither
 * situations nor points nor the length of a wait can slip in. Stored with the pair, one reason a line: {@code GOAL:STAG|ALTE}.
 */
final class PairReasons {

    /** As many as people are told; more would be a list to study. */
    static final int SHOWN = 3;
    private static final String NO_SECTOR = "UNKNOWN";

    private PairReasons() {
    }

    /** All reasons for the two, the weightiest first. {@code way} is a code of {@code MeetingMode}. */
    static List<PairReason> of(Mentee mentee, Mentor mentor, String way, int distanceMetres) {
        List<PairReason> reasons = new ArrayList<>();
        add(reasons, Kind.GOAL, shared(mentee.goals(), mentor.goals()));
        add(reasons, Kind.SECTOR, shared(mentee.sectors(), mentor.sectors()).stream().filter(code -> !code.equals(NO_SECTOR)).toList());
        add(reasons, Kind.ROLE, shared(mentee.roles(), mentor.roles()));
        switch (way) {
            case "IN_PERSON" -> add(reasons, Kind.NEAR, List.of(String.valueOf(
                    mentee.commune().equals(mentor.commune()) ? 0 : Math.max(1, Math.round(distanceMetres / 1_000.0)))));
            case "REMOTE" -> add(reasons, Kind.REMOTE, List.of(way));
            default -> add(reasons, Kind.ASYNC, List.of(way));
        }
        add(reasons, Kind.PERIODS, shared(mentee.periods(), mentor.periods()));
        add(reasons, Kind.INTERESTS, sharedWords(mentee.interests(), mentor.interests()));
        add(reasons, Kind.LANGUAGE, shared(languages(mentee.languages()), languages(mentor.languages())));
        return reasons;
    }

    static String write(List<PairReason> reasons) {
        return String.join("\n", reasons.stream().map(reason -> reason.kind() + ":" + String.join("|", reason.codes())).toList());
    }

    static List<PairReason> read(String stored) {
        return stored.lines().map(line -> line.split(":", 2))
                .map(parts -> new PairReason(Kind.valueOf(parts[0]), Arrays.asList(parts[1].split("\\|"))))
                .toList();
    }

    /** What both lists hold, in the order of the first. */
    static List<String> shared(List<String> wanted, List<String> offered) {
        return wanted.stream().filter(offered::contains).toList();
    }

    private static List<String> sharedWords(List<String> ones, List<String> others) {
        List<String> folded = others.stream().map(PairReasons::folded).toList();
        return ones.stream().filter(word -> folded.contains(folded(word))).map(PairReasons::oneLine).toList();
    }

    private static String folded(String word) {
        return oneLine(word).toLowerCase(Locale.ROOT);
    }

    /** People type these words: nothing in them may look like the end of a stored reason. */
    private static String oneLine(String word) {
        return word.replaceAll("[\\s|]+", " ").strip();
    }

    /** Nothing said means French, as the forms say. */
    private static List<String> languages(List<String> said) {
        return said.isEmpty() ? List.of("fr") : said;
    }

    private static void add(List<PairReason> reasons, Kind kind, List<String> codes) {
        if (!codes.isEmpty()) {
            reasons.add(new PairReason(kind, codes));
        }
    }
}
