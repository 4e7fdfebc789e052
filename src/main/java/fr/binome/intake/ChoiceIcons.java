package fr.binome.intake;

import java.util.Map;

/** The drawing beside a choice, by the key of its label; always beside the words, never instead. */
final class ChoiceIcons {

    private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("goal.SCOL", "school"),
            Map.entry("goal.METH", "list-checks"), Map.entry("goal.ORIE", "compass"), Map.entry("goal.DECM", "lightbulb"),
            Map.entry("goal.STAG", "search"), Map.entry("goal.ALTE", "building"), Map.entry("goal.EMPL", "briefcase"),
            Map.entry("goal.CAND", "file-text"), Map.entry("goal.ETUD", "graduation-cap"), Map.entry("goal.CREA", "rocket"),
            Map.entry("goal.LANG", "languages"), Map.entry("goal.CONF", "sprout"), Map.entry("goal.OUVC", "palette"),
            Map.entry("goal.DROI", "file-check"), Map.entry("goal.MOBI", "bus"), Map.entry("goal.RESO", "network"),
            Map.entry("goal.UNSURE", "circle-help"), Map.entry("mode.IN_PERSON", "users"), Map.entry("mode.REMOTE", "video"),
            Map.entry("mode.ASYNC", "message-circle"));

    private ChoiceIcons() {
    }

    /** Empty where there is none. */
    static String of(String labelKey) {
        return ICONS.getOrDefault(labelKey, "");
    }
}
