package fr.binome.intake;

import fr.binome.web.FormData;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has answered so far, right or wrong. Immutable.
 *
 * @param saved whether it is kept already; a form that nobody has touched is not
 */
record Draft(String id, Map<String, List<String>> answers, boolean saved, Instant createdAt, Instant expiresAt) {

    /** What is longer was refused, and kept only to be shown again. */
    private static final int MOST_KEPT = 2_000;
    private static final int MOST_VALUES = 60;

    FormData data() {
        return FormData.of(answers);
    }

    /** The same with what a page has sent: its fields replace what they held, the others stay. */
    Draft with(List<String> fields, FormData sent) {
        Map<String, List<String>> merged = new LinkedHashMap<>(answers);
        fields.forEach(field -> merged.put(field, sent.all(field).stream().limit(MOST_VALUES).map(Draft::cut).toList()));
        return new Draft(id, merged, saved, createdAt, expiresAt);
    }

    /** The same, begun at the entrance of this branch; empty changes nothing. */
    Draft at(String branch) {
        if (branch.isEmpty()) {
            return this;
        }
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        more.put(FormDesk.BRANCH, List.of(cut(branch)));
        return new Draft(id, more, saved, createdAt, expiresAt);
    }

    /** Whether a page with these fields has been sent. */
    boolean has(List<String> fields) {
        return answers.keySet().containsAll(fields);
    }

    private static String cut(String value) {
        return value.length() <= MOST_KEPT ? value : value.substring(0, MOST_KEPT);
    }
}
