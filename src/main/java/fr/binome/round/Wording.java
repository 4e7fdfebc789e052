package fr.binome.round;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Way;
import fr.binome.matching.rules.RuleWords;
import fr.binome.people.Ages;
import fr.binome.people.Dates;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.web.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Puts figures, places, periods and reasons of a round into the reader's language. */
record Wording(Messages messages, String language) {

    private static final int THOUSANDTHS = 1_000;

    String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    boolean has(String key) {
        return messages.has(language, key);
    }

    String count(String key, long count) {
        return messages.count(language, key, count);
    }

    /** Whole points, rounded half up. */
    long points(int thousandths) {
        return Math.floorDiv(thousandths + THOUSANDTHS / 2, THOUSANDTHS);
    }

    /** A number with a decimal comma where the language has one. */
    String decimal(BigDecimal number) {
        return language.equals("fr") ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }

    /** Points with the decimals they need. */
    String pointsExactly(int thousandths) {
        return Sentences.of(locale()).points(thousandths);
    }

    /** Whole kilometres, as coarse as the communes from which they are counted. */
    String kilometres(int metres) {
        return text("round.kilometres", (metres + 500) / 1_000);
    }

    String place(Way way, String commune, int metres) {
        return switch (way) {
            case IN_PERSON -> text("round.place.in-person",
                    Communes.all().byInsee(commune).map(Commune::name).orElse(commune), kilometres(metres));
            case REMOTE -> text("round.place.remote", kilometres(metres));
            case ASYNC -> text("round.place.async", kilometres(metres));
        };
    }

    /** The weekly period, or that none is needed. */
    String period(String slot) {
        return slot == null ? text("round.period.none") : text("period." + slot);
    }

    String age(LocalDate birthDate, LocalDate day) {
        return text("round.age", Ages.on(birthDate, day));
    }

    String date(LocalDate day) {
        return Dates.words(day, language);
    }

    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(day);
    }

    List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(this::sentence).toList();
    }

    String sentence(Reason reason) {
        return Sentences.of(locale()).aboutThem(reason);
    }

    String funnel(List<FunnelStep> steps) {
        return Sentences.of(locale()).funnel(steps);
    }

    /** The rules of a set in words. */
    RuleWords words(RuleSet rules) {
        return new RuleWords(rules, Sentences.of(locale()));
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
