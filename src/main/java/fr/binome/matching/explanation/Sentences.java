package fr.binome.matching.explanation;

import fr.binome.matching.model.FunnelStep;
import fr.binome.matching.model.MissingMentor;
import fr.binome.matching.model.Reason;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts reasons into plain sentences, French or English, from {@code messages/matching_*.properties} and the labels of
 * {@code messages/vocabulary_*.properties}. Placeholders are {@code {0}}, {@code {1}}; apostrophes stay as they are.
 * Immutable, safe for any thread.
 */
public final class Sentences {

    /** French wording. */
    public static final Sentences FRENCH = new Sentences(Locale.FRENCH);

    /** English wording. */
    public static final Sentences ENGLISH = new Sentences(Locale.ENGLISH);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int METRES_PER_KILOMETRE = 1_000;
    private static final int WHOLE_KILOMETRES_FROM_METRES = 10_000;

    private final Locale locale;
    private final ResourceBundle texts;
    private final ResourceBundle labels;

    private Sentences(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.texts = ResourceBundle.getBundle("messages.matching", locale, noFallback);
        this.labels = ResourceBundle.getBundle("messages.vocabulary", locale, noFallback);
    }

    /** English for English locales, French for all others. */
    public static Sentences of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /** One sentence, said to the two whom it is about; a key without text is an error. */
    public String sentence(Reason reason) {
        return filled(texts.getString(reason.key()), reason);
    }

    /** The same, said to somebody else about the two. */
    public String aboutThem(Reason reason) {
        String key = reason.key() + ".them";
        return filled(texts.getString(texts.containsKey(key) ? key : reason.key()), reason);
    }

    private String filled(String template, Reason reason) {
        return PLACE.matcher(template).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < reason.args().size() ? words(reason.args().get(index)) : place.group());
        });
    }

    /** {@code 200 mentors → 61 à portée → 0 moment commun}: the first step, and each that has fewer than the one before. */
    public String funnel(List<FunnelStep> steps) {
        List<String> parts = new ArrayList<>();
        int before = Integer.MAX_VALUE;
        for (FunnelStep step : steps) {
            if (step.mentors() < before) {
                parts.add(funnelPart(step, before));
                before = step.mentors();
            }
        }
        return String.join(" → ", parts);
    }

    /** The last step of people who were possible and are all taken tells how many they were. */
    private String funnelPart(FunnelStep step, int before) {
        boolean taken = step.rule().equals("free") && step.mentors() == 0 && before < Integer.MAX_VALUE;
        int count = taken ? before : step.mentors();
        String key = "funnel." + (taken ? "taken" : step.rule()) + (count == 1 ? ".one" : "");
        return texts.getString(key).replace("{0}", String.valueOf(count));
    }

    /** What a mentor should be who is missing, and for how many. */
    public String missing(MissingMentor mentor) {
        return sentence(MissingMentors.advice(mentor));
    }

    /** One argument of a reason in words, e.g. {@code metres:4200} or {@code period:WED-EVENING}. */
    public String words(String arg) {
        int colon = arg.indexOf(':');
        if (colon < 0) {
            return arg;
        }
        String family = arg.substring(0, colon);
        String value = arg.substring(colon + 1);
        return switch (family) {
            case "metres" -> kilometres(Integer.parseInt(value));
            case "points" -> points(Integer.parseInt(value));
            case "text" -> value;
            case "at" -> place(value);
            case "mentor" -> texts.getString("mentor." + value);
            case "speaking" -> texts.getString("speaking").replace("{0}", label("language", value));
            case "percent" -> (locale.equals(Locale.ENGLISH) ? value : value.replace('.', ',') + "\u00a0") + "%";
            case "words" -> listed(Arrays.asList(value.split("\\|")));
            default -> listed(Arrays.stream(value.split("\\|")).map(code -> label(family, code)).toList());
        };
    }

    private String label(String family, String code) {
        String key = family + "." + code;
        if (labels.containsKey(key)) {
            return labels.getString(key);
        }
        if (texts.containsKey(key)) {
            return texts.getString(key);
        }
        return family.equals("language") ? Locale.forLanguageTag(code).getDisplayLanguage(locale) : code;
    }

    /** Thousandths of points as points, with the decimals they need. */
    public String points(int thousandths) {
        return decimal(BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString());
    }

    /** {@code à Arras}, {@code au Havre}: a commune's INSEE code as a place; empty is nowhere, remotely. */
    private String place(String insee) {
        if (insee.isEmpty()) {
            return texts.getString("at.remote");
        }
        String name = Communes.all().byInsee(insee).map(Commune::name).orElse(insee);
        String article = name.startsWith("Le ") ? "le" : name.startsWith("Les ") ? "les" : "";
        if (article.isEmpty() || !texts.containsKey("at." + article)) {
            return texts.getString("at").replace("{0}", name);
        }
        return texts.getString("at." + article).replace("{0}", name.substring(article.length() + 1));
    }

    private String kilometres(int metres) {
        int decimals = metres < WHOLE_KILOMETRES_FROM_METRES ? 1 : 0;
        String number = BigDecimal.valueOf(metres).divide(BigDecimal.valueOf(METRES_PER_KILOMETRE), decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString();
        return decimal(number) + " km";
    }

    private String decimal(String number) {
        return locale.equals(Locale.ENGLISH) ? number : number.replace('.', ',');
    }

    private String listed(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                + " " + texts.getString("list.and") + " " + words.get(words.size() - 1);
    }
}
