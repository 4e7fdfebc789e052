package fr.binome.pairing;

import fr.binome.platform.Clock;
import jakarta.inject.Singleton;

/** Which way a pair is introduced. Thread-safe. */
@Singleton
final class IntroductionWays {

    private final IntroductionRulesRepository rules;
    private final Clock clock;

    IntroductionWays(IntroductionRulesRepository rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    IntroductionRules of(String associationId) {
        return rules.findById(associationId).orElseGet(() -> IntroductionRules.usual(associationId));
    }

    boolean byContact(PairPeople people) {
        IntroductionRules found = of(people.pair().associationId());
        boolean minor = people.mentee().minorOn(clock.today(people.association().zone()));
        return (minor ? found.minors() : found.adults()) == IntroductionWay.BY_CONTACT;
    }
}
