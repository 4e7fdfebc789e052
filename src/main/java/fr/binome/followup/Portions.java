package fr.binome.followup;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works through long lists some hundred at a time, because one transaction for each costs ten times as much. */
final class Portions {

    private static final Logger LOG = LoggerFactory.getLogger(Portions.class);
    private static final int AT_ONCE = 200;

    private Portions() {
    }

    /**
     * A portion that fails is done one by one, so that the fault of one does not silence the others.
     *
     * @param work does some at once or nothing of them, and returns how much was done
     * @param failed hears of each that fails alone; it is not done
     * @return how much was done altogether
     */
    static <T> int sum(List<T> all, ToIntFunction<List<T>> work, BiConsumer<T, RuntimeException> failed) {
        int done = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<T> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try {
                done += work.applyAsInt(some);
            } catch (RuntimeException fault) {
                LOG.warn("({}) at once failed and are done one by one: {}", some.size(), fault.getClass().getName());
                done += some.stream().mapToInt(each -> alone(each, work, failed)).sum();
            }
        }
        return done;
    }

    private static <T> int alone(T each, ToIntFunction<List<T>> work, BiConsumer<T, RuntimeException> failed) {
        try {
            return work.applyAsInt(List.of(each));
        } catch (RuntimeException fault) {
            failed.accept(each, fault);
            return 0;
        }
    }
}
