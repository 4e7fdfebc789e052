package fr.binome.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters about several pairs: when one pair falls silent its questions are taken out, and the others are still asked.
 * Thread-safe.
 */
@Singleton
class SharedLetters {

    private final OutboxPairRepository pairs;
    private final ModelJson json;

    SharedLetters(OutboxPairRepository pairs, ModelJson json) {
        this.pairs = pairs;
        this.json = json;
    }

    /** Notes which pairs a letter is about; nothing to note when it is about one or none. */
    @Transactional
    void keep(String mailId, Letter letter) {
        if (letter.pairIds().size() > 1) {
            for (int place = 0; place < letter.pairIds().size(); place++) {
                pairs.add(mailId, place, letter.associationId(), letter.pairIds().get(place));
            }
        }
    }

    /**
     * Takes a pair out of every letter that has not left and asks about others as well; what asks about this pair alone is not
     * touched.
     *
     * @return how many letters go on without it
     */
    @Transactional
    int leaveOut(String associationId, String pairId) {
        int changed = 0;
        for (String mailId : pairs.unsent(associationId, pairId)) {
            changed += pairs.lockUnsent(mailId).filter(row -> leaveOut(row, pairId)).isPresent() ? 1 : 0;
        }
        return changed;
    }

    private boolean leaveOut(OutboxRow row, String pairId) {
        List<String> all = pairs.of(row.id());
        List<String> others = all.stream().filter(each -> !each.equals(pairId)).toList();
        if (others.isEmpty()) {
            return false;
        }
        pairs.rewrite(row.id(), json.write(without(json.read(row.model()), all, pairId)), others.get(0));
        pairs.remove(row.id(), pairId);
        return true;
    }

    /** As {@link Letter#aboutEach} lays down. */
    private static Map<String, Object> without(Map<String, Object> model, List<String> all, String pairId) {
        List<?> blocks = (List<?>) model.get(Letter.BLOCKS);
        List<Map<?, ?>> left = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (!all.get(place).equals(pairId)) {
                left.add((Map<?, ?>) blocks.get(place));
            }
        }
        Map<String, Object> rest = new HashMap<>(model);
        left.get(0).forEach((name, value) -> rest.put((String) name, value));
        rest.put(Letter.BLOCKS, left);
        rest.put(Letter.SEVERAL, left.size() > 1);
        return rest;
    }
}
