package fr.binome.pairing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How an association introduces people, by the young person's age. */
@MappedEntity("introduction_rules")
record IntroductionRules(@Id String associationId, IntroductionWay minors, IntroductionWay adults) {

    /** What holds until an association decides otherwise. */
    static IntroductionRules usual(String associationId) {
        return new IntroductionRules(associationId, IntroductionWay.TOGETHER, IntroductionWay.BY_CONTACT);
    }
}
