package fr.binome.people;

import jakarta.inject.Singleton;
import java.util.List;

/** What a young person told in the form besides the profile, for the profile's page. Thread-safe. */
@Singleton
class Told {

    /** @param adjustment whether something was told that has a page of its own */
    record Besides(List<Helper> helpers, boolean adjustment) {
    }

    private final HelperRepository helpers;
    private final Adjustments adjustments;

    Told(HelperRepository helpers, Adjustments adjustments) {
        this.helpers = helpers;
        this.adjustments = adjustments;
    }

    Besides by(Mentee mentee) {
        return new Besides(helpers.findByAssociationIdAndMenteeId(mentee.associationId(), mentee.id()),
                adjustments.told(mentee.associationId(), mentee.id()));
    }
}
