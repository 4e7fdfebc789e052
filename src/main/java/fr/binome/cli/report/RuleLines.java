package fr.binome.cli.report;

import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleWords;
import java.util.Arrays;
import java.util.List;

/** The active rules of one part, under its title. */
record RuleLines(String title, List<RuleWords.Line> lines) {

    static List<RuleLines> of(RuleSet rules, RuleWords words) {
        return Arrays.stream(RuleWords.Part.values())
                .map(part -> new RuleLines(title(part), words.lines(part).stream().filter(line -> rules.isActive(line.rule().name())).toList()))
                .filter(part -> !part.lines().isEmpty()).toList();
    }

    private static String title(RuleWords.Part part) {
        return switch (part) {
            case POSSIBLE -> "Ce qui est possible";
            case BETTER -> "Ce qui est mieux";
            case WHOLE -> "Ce qui compte pour le tour entier";
        };
    }
}
