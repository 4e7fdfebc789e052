package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import java.util.List;
import java.util.Set;

/** What the mentee wants and the mentor offers: shared / wanted, half the points where either side says nothing. */
abstract class WishRule implements PairRule {

    /** How many things the mentee wants. */
    abstract int wanted(MenteeTraits mentee);

    /** How many things the mentor offers. */
    abstract int offered(MentorTraits mentor);

    /** How many things the mentee wants and the mentor offers. */
    abstract int shared(MenteeTraits mentee, MentorTraits mentor);

    /** What is shared, in the mentee's words, in order. */
    abstract List<String> sharedWords(Pairing pairing);

    @Override
    public final int thousandths(Pairing pairing) {
        return thousandths(pairing.round(), wanted(pairing.menteeTraits()), offered(pairing.mentorTraits()),
                shared(pairing.menteeTraits(), pairing.mentorTraits()));
    }

    final int thousandths(RoundFacts round, int wanted, int offered, int shared) {
        int most = round.most(name());
        return wanted == 0 || offered == 0 ? Points.neutral(most) : Points.of(most, shared, wanted);
    }

    @Override
    public final Reason reason(Pairing pairing) {
        String shared = String.join("|", sharedWords(pairing));
        return shared.isEmpty() ? null : Reason.of("reason." + name().code(), family() + ":" + shared);
    }

    @Override
    public final Reason weakPoint(Pairing pairing) {
        boolean nothingShared = wanted(pairing.menteeTraits()) > 0 && offered(pairing.mentorTraits()) > 0
                && shared(pairing.menteeTraits(), pairing.mentorTraits()) == 0;
        return nothingShared ? Reason.of("weak." + name().code()) : null;
    }

    /** The kind of argument in the reason. */
    String family() {
        return name().code();
    }

    /** What stands in both. */
    static List<String> inBoth(Set<String> wanted, Set<String> offered) {
        return wanted.stream().filter(offered::contains).sorted().toList();
    }
}
