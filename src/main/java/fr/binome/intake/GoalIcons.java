package fr.binome.intake;

import java.util.Map;

/** The drawing beside each goal. */
final class GoalIcons {

    private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("SCOL", "school"), Map.entry("METH", "list-checks"),
            Map.entry("ORIE", "compass"), Map.entry("DECM", "lightbulb"), Map.entry("STAG", "search"), Map.entry("ALTE", "building"),
            Map.entry("EMPL", "briefcase"), Map.entry("CAND", "file-text"), Map.entry("ETUD", "graduation-cap"),
            Map.entry("CREA", "rocket"), Map.entry("LANG", "languages"), Map.entry("CONF", "sprout"), Map.entry("OUVC", "palette"),
            Map.entry("DROI", "file-check"), Map.entry("MOBI", "bus"), Map.entry("RESO", "network"));

    private GoalIcons() {
    }

    static String of(String goal) {
        return ICONS.getOrDefault(goal, "");
    }
}
