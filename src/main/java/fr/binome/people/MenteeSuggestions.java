package fr.binome.people;

import fr.binome.account.Staff;
import java.util.List;

/** Tells on a young person's page which mentors would fit today; implemented where pairs are proposed. */
public interface MenteeSuggestions {

    /**
     * A mentor with a free place.
     *
     * @param about points, place and period, in words
     */
    record Suggestion(String mentorId, String name, String job, String about, List<String> reasons) {
    }

    /**
     * What is known today.
     *
     * @param mentors best first; empty if nobody fits, or somebody is proposed already
     * @param open address of the proposal that waits for a decision; empty if there is none
     */
    record Suggested(List<Suggestion> mentors, String open) {
    }

    /** For a young person who waits and may be matched; never changes anything. */
    Suggested of(Staff staff, Mentee mentee, String language);
}
