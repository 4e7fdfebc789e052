package fr.binome.intake;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads single fields of one form and notes what is wrong with them: which field, which value, which way out. Not
 * thread-safe.
 */
final class FieldReader {

    private static final int LONGEST_WORD = 40;

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

    /** A text on one line with a letter in it, such as a name. */
    String name(Question question) {
        String typed = typed(question.name());
        if (typed.isEmpty()) {
            missing(question);
        } else if (fits(question.name(), typed, question.most()) && plain(question.name(), typed)
                && typed.codePoints().noneMatch(Character::isLetter)) {
            wrong(question.name(), "intake.error.letters", shown(typed));
        }
        return typed;
    }

    /** Some sentences; empty if there are none. */
    String text(Question question) {
        String typed = typed(question.name());
        if (typed.isEmpty()) {
            missing(question);
        } else if (fits(question.name(), typed, question.most())) {
            plain(question.name(), typed);
        }
        return typed;
    }

    /** Short words between commas; what is longer or more than allowed is a fault. */
    List<String> words(Question question) {
        String typed = typed(question.name());
        // The bar parts the codes of a column.
        List<String> words = Arrays.stream(typed.replace("|", ",").split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).distinct().toList();
        Optional<String> endless = words.stream().filter(word -> word.length() > LONGEST_WORD).findFirst();
        if (words.size() > question.most()) {
            wrong(question.name(), "intake.error.words.many", question.most(), words.size());
        } else if (endless.isPresent()) {
            wrong(question.name(), "intake.error.words.long", shown(endless.get()), LONGEST_WORD);
        } else {
            plain(question.name(), typed);
        }
        return words;
    }

    /** The value chosen, or {@code otherwise} if none was; where that is empty too, a required answer is missing. */
    String one(Question question, String otherwise) {
        String typed = typed(question.name());
        if (typed.isEmpty()) {
            if (otherwise.isEmpty()) {
                missing(question);
            }
            return otherwise;
        }
        if (!question.values().contains(typed)) {
            wrong(question.name(), "intake.error.choice", shown(typed));
        }
        return typed;
    }

    /** The values chosen, in the order of the question. */
    List<String> several(Question question) {
        List<String> chosen = data.all(question.name()).stream().distinct().toList();
        Optional<String> unknown = chosen.stream().filter(value -> !question.values().contains(value)).findFirst();
        if (unknown.isPresent()) {
            wrong(question.name(), "intake.error.choice", shown(unknown.get()));
        } else if (chosen.size() > question.most()) {
            wrong(question.name(), "intake.error.many", question.most(), chosen.size());
        } else if (chosen.isEmpty()) {
            missing(question);
        }
        return question.values().stream().filter(chosen::contains).toList();
    }

    /** A box that must be ticked. */
    void agreed(Question question) {
        one(question, "");
    }

    /** The field that nobody sees must be empty. */
    void untouched(Question trap) {
        if (data.has(trap.name())) {
            wrong(trap.name(), "intake.error.trap");
        }
    }

    private void missing(Question question) {
        if (question.required()) {
            wrong(question.name(), question.missing());
        }
    }

    private boolean fits(String field, String typed, int longest) {
        if (typed.length() > longest) {
            wrong(field, "intake.error.long", longest, typed.length());
        }
        return typed.length() <= longest;
    }

    /** No name has these signs; whoever sends them tries out what the page does with them. */
    private boolean plain(String field, String typed) {
        boolean plain = typed.indexOf('<') < 0 && typed.indexOf('>') < 0;
        if (!plain) {
            wrong(field, "intake.error.signs", shown(typed));
        }
        return plain;
    }

    void wrong(String field, String key, Object... arguments) {
        errors.add(field, key, arguments);
    }

    static String shown(String typed) {
        return typed.length() <= SHOWN ? typed : typed.substring(0, typed.offsetByCodePoints(0,
                Math.min(SHOWN, typed.codePointCount(0, typed.length())))) + "…";
    }
}
