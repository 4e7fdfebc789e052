package fr.binome.people;

import fr.binome.web.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One entry of somebody's history in words; {@code fields} names what was changed, where something was. */
record TrailLine(String day, String what, String by, String fields) {

    /** @param team names by member's id */
    static List<TrailLine> of(List<Trail.Step> steps, Map<String, String> team, ZoneId zone, Messages messages, String language) {
        return steps.stream().map(step -> new TrailLine(Dates.words(LocalDate.ofInstant(step.at(), zone), language),
                what(step.action(), messages, language), by(step.actor(), team, messages, language),
                step.action().endsWith(".edited") ? fields(step.detail(), messages, language) : "")).toList();
    }

    private static String what(String action, Messages messages, String language) {
        if (action.startsWith("pair.")) {
            String event = "pair.event." + action.substring("pair.".length()).replace('-', '_').toUpperCase(Locale.ROOT);
            return messages.text(language, "people.trail.pair", messages.text(language, messages.has(language, event) ? event : "people.trail.change"));
        }
        String key = "people.trail." + action;
        return messages.text(language, messages.has(language, key) ? key : "people.trail.change");
    }

    private static String by(String actor, Map<String, String> team, Messages messages, String language) {
        String key = "people.trail.by." + actor;
        return team.getOrDefault(actor, messages.text(language, messages.has(language, key) ? key : "people.trail.by.former"));
    }

    private static String fields(String detail, Messages messages, String language) {
        return Arrays.stream(detail.split(", ")).map(field -> "profile." + field + ".label").filter(key -> messages.has(language, key))
                .map(key -> messages.text(language, key).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
