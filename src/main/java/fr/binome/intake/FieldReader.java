package fr.binome.intake;

import fr.binome.people.vocabulary.Term;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.util.List;
import java.util.Optional;

/**
 * Reads single fields of one form and notes what is wrong with them: which field, which value, which way out. Not
 * thread-safe.
 */
final class FieldReader {

    static final int NAME = 80;

    /** A wrong value is repeated in the message up to this length. */
    private static final int SHOWN = 40;

    private final FormData data;
    private final FieldErrors errors;

    FieldReader(FormData data, FieldErrors errors) {
        this.data = data;
        this.errors = errors;
    }

    /** What was typed, on one line and without characters that only steer the display; empty if nothing was. */
    String typed(String field) {
        return data.first(field).replaceAll("\\p{Cf}", "").replaceAll("\\s+", " ").strip();
    }

    /** A text that must be there, with a letter in it, such as a name. */
    String name(String field, int longest) {
        String typed = typed(field);
        if (typed.isEmpty()) {
            errors.add(field, "intake.error." + field + ".missing");
        } else if (fits(field, typed, longest) && typed.codePoints().noneMatch(Character::isLetter)) {
            errors.add(field, "intake.error.letters", shown(typed));
        }
        return typed;
    }

    /** Short words between commas; what is longer or more than allowed is a fault. */
    List<String> words(String field, int most, int longest) {
        String typed = typed(field);
        // The bar parts the codes of a column.
        List<String> words = List.of(typed.replace("|", ",").split(",")).stream().map(String::strip)
                .filter(word -> !word.isEmpty()).distinct().toList();
        if (words.size() > most) {
            errors.add(field, "intake.error.words.many", most, words.size());
        } else {
            words.stream().filter(word -> word.length() > longest).findFirst()
                    .ifPresent(word -> errors.add(field, "intake.error.words.long", shown(word), longest));
        }
        return words;
    }

    /** One code of the family, or {@code otherwise} if none was chosen. */
    <T extends Enum<T> & Term> String one(String field, Class<T> family, String otherwise) {
        String typed = typed(field);
        if (typed.isEmpty()) {
            return otherwise;
        }
        if (Term.find(family, typed).isEmpty()) {
            errors.add(field, "intake.error.choice", shown(typed));
        }
        return typed;
    }

    /** The codes chosen, in the family's order; at most {@code most} of them. */
    <T extends Enum<T> & Term> List<String> several(String field, Class<T> family, int most) {
        List<String> chosen = data.all(field);
        Optional<String> unknown = chosen.stream().filter(code -> Term.find(family, code).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            errors.add(field, "intake.error.choice", shown(unknown.get()));
        } else if (chosen.stream().distinct().count() > most) {
            errors.add(field, "intake.error.many", most, chosen.size());
        }
        return List.of(family.getEnumConstants()).stream().map(Enum::name).filter(chosen::contains).toList();
    }

    boolean fits(String field, String typed, int longest) {
        if (typed.length() > longest) {
            errors.add(field, "intake.error.long", longest, typed.length());
        }
        return typed.length() <= longest;
    }

    boolean ticked(String field) {
        return data.has(field);
    }

    List<String> all(String field) {
        return data.all(field);
    }

    void wrong(String field, String key, Object... arguments) {
        errors.add(field, key, arguments);
    }

    static String shown(String typed) {
        return typed.length() <= SHOWN ? typed : typed.substring(0, typed.offsetByCodePoints(0,
                Math.min(SHOWN, typed.codePointCount(0, typed.length())))) + "…";
    }
}
