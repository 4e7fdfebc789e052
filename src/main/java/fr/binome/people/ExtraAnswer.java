package fr.binome.people;

import fr.binome.platform.database.QueryRow;

/**
 * What somebody answered to a question of the association's own; {@code answer} is the words typed or chosen, {@code yes} or
 * {@code no}.
 */
@QueryRow
public record ExtraAnswer(String questionId, String label, String kind, String answer) {

    // Public like the other names, because templates read public names only.
    public boolean yes() {
        return kind.equals("YES_NO") && answer.equals("yes");
    }

    public boolean no() {
        return kind.equals("YES_NO") && answer.equals("no");
    }
}
