package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import java.util.Set;
import java.util.stream.Collectors;

/** What the mentee wants and the mentor offers: shared / wanted, half the points where either side says nothing. */
abstract class WishRule implements PairRule {

    /** What the mentee wants, as it is compared. */
    abstract Set<String> wanted(Pairing pairing);

    /** What the mentor offers, as it is compared. */
    abstract Set<String> offered(Pairing pairing);

    /** How something shared is written in a reason, e.g. {@code DIGITAL}. */
    String shown(String shared, Pairing pairing) {
        return shared;
    }

    @Override
    public final Fit fit(Pairing pairing) {
        Set<String> wanted = wanted(pairing);
        Set<String> offered = offered(pairing);
        if (wanted.isEmpty() || offered.isEmpty()) {
            return Fit.NEUTRAL;
        }
        int shared = 0;
        for (String wish : wanted) {
            shared += offered.contains(wish) ? 1 : 0;
        }
        return new Fit(shared, wanted.size());
    }

    @Override
    public final Reason reason(Pairing pairing) {
        Set<String> offered = offered(pairing);
        String shared = wanted(pairing).stream().filter(offered::contains).sorted()
                .map(wish -> shown(wish, pairing)).collect(Collectors.joining("|"));
        return shared.isEmpty() ? null : Reason.of("reason." + name().code(), family() + ":" + shared);
    }

    @Override
    public final Reason weakPoint(Pairing pairing) {
        return fit(pairing).numerator() == 0 ? Reason.of("weak." + name().code()) : null;
    }

    /** The kind of argument in the reason. */
    String family() {
        return name().code();
    }
}
