package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Question;
import fr.binome.pairing.Side;
import fr.binome.web.Messages;

/**
 * The words of questions and answers for one reader: people are asked about themselves, a parent about the child in neutral
 * words. Immutable.
 *
 * @param suffix of the keys that have words of their own for a parent
 */
record Wording(Messages messages, String language, String partner, String child, String suffix) {

    /** @param shared whether the partner must not be named */
    static Wording of(Messages messages, String language, Duo duo, CheckIn checkIn, boolean shared) {
        boolean parent = checkIn.audience() == Audience.Kind.GUARDIAN;
        boolean unnamed = shared && checkIn.side() == Side.MENTEE;
        String partner = unnamed ? messages.text(language, "followup.unnamed") : duo.firstName(Duo.other(checkIn.side()));
        return new Wording(messages, language, partner, duo.mentee().firstName(), parent ? ".GUARDIAN" : "");
    }

    String question(Question question) {
        return text(question.key());
    }

    String answer(Question question, Answer answer) {
        return text(question.key(answer));
    }

    private String text(String key) {
        String own = key + suffix;
        return messages.text(language, messages.has(language, own) ? own : key, partner, child);
    }
}
