package fr.binome.intake;

import fr.binome.platform.Ids;
import fr.binome.web.FormData;
import java.util.regex.Pattern;

/** The number of a form, hidden in its page: sending the same page twice makes one row. */
final class Submissions {

    static final String FIELD = "submission";
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{" + Ids.LENGTH + "}");

    private Submissions() {
    }

    /** The page's number, or a new one where it is missing or not ours. */
    static String of(FormData data) {
        String sent = data.first(FIELD);
        return FORM.matcher(sent).matches() ? sent : Ids.next();
    }
}
