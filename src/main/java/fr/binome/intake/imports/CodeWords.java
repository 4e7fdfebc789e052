package fr.binome.intake.imports;

import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.Gender;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.Language;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.Situation;
import fr.binome.people.vocabulary.Term;
import fr.binome.people.vocabulary.TravelMode;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the words that people read in place of codes, so that a file may say "trouver un stage" or STAG. Immutable. */
@Singleton
class CodeWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    private final Map<String, Map<String, String>> byColumn = new HashMap<>();

    CodeWords(Messages messages) {
        terms(messages, "goals", Goal.values());
        terms(messages, "sectors", Sector.values());
        terms(messages, "roles", Role.values());
        terms(messages, "modes", MeetingMode.values());
        terms(messages, "travel_modes", TravelMode.values());
        terms(messages, "situations", Situation.values());
        terms(messages, "preferred_situations", Situation.values());
        terms(messages, "gender", Gender.values());
        terms(messages, "mentor_gender", MentorGender.values());
        terms(messages, "required_check", RequiredCheck.values());
        terms(messages, "check_type", CheckType.values());
        Period.week().forEach(period -> word(messages, "availability", period.code(), period.labelKey()));
        Language.OFFERED.forEach(code -> word(messages, "languages", code, "language." + code));
    }

    /** The cells with codes for words; what is neither stays as it was written. */
    Map<String, String> translate(Map<String, String> cells) {
        Map<String, String> translated = new HashMap<>(cells);
        byColumn.forEach((column, words) -> translated.computeIfPresent(column, (same, cell) -> translate(words, cell)));
        translated.computeIfPresent("max_travel_minutes", (same, cell) -> cell.replaceAll("(?i)\\s*min(utes)?\\.?$", ""));
        return translated;
    }

    private static String translate(Map<String, String> words, String cell) {
        List<String> codes = new ArrayList<>();
        for (String part : cell.split("[|;\\n]")) {
            if (words.containsKey(folded(part))) {
                codes.add(words.get(folded(part)));
            } else {
                // Some labels have a comma in them, so that a comma parts only what is no label as a whole.
                for (String piece : part.split(",")) {
                    codes.add(words.getOrDefault(folded(piece), piece.strip()));
                }
            }
        }
        return String.join("|", codes.stream().filter(code -> !code.isEmpty()).toList());
    }

    private void terms(Messages messages, String column, Term[] terms) {
        for (Term term : terms) {
            word(messages, column, term.name(), term.labelKey());
        }
    }

    private void word(Messages messages, String column, String code, String label) {
        Map<String, String> words = byColumn.computeIfAbsent(column, first -> new HashMap<>());
        words.put(folded(code), code);
        for (String language : Languages.ALL) {
            if (messages.has(language, label)) {
                words.putIfAbsent(folded(messages.text(language, label)), code);
            }
        }
    }

    private static String folded(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(plain).replaceAll(" ").strip();
    }
}
