package fr.binome.pairing;

import fr.binome.account.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What another room knows of a pair and shows on its page. Implementations are beans, thread-safe; the page of a pair before
 * its introduction asks them, too.
 */
public interface PairStory {

    /**
     * One entry of the timeline.
     *
     * @param text what happened, in the reader's language
     * @param who by whom; may be empty
     * @param note up to 500 characters in the words of the one who wrote them; may be empty
     */
    record Entry(Instant at, String text, String who, String note) {
    }

    /** What {@code staff} may see of the pair's past, in any order. */
    List<Entry> entries(String language, Staff staff, Pair pair);

    /** Puts what the view {@code followup/_pair} shows into the page's model. */
    void put(Map<String, Object> model, String language, Staff staff, Pair pair);
}
