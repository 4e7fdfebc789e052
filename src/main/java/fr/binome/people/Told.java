package fr.binome.people;

import jakarta.inject.Singleton;
import java.util.List;

/** What people told in the form besides the profile, for the profile's page. Thread-safe. */
@Singleton
class Told {

    /**
     * @param adjustment whether something was told that has a page of its own
     * @param extras answers to the association's own questions
     */
    record Besides(List<Helper> helpers, boolean adjustment, List<ExtraAnswer> extras) {
    }

    private final HelperRepository helpers;
    private final Adjustments adjustments;
    private final ExtraAnswers extras;

    Told(HelperRepository helpers, Adjustments adjustments, ExtraAnswers extras) {
        this.helpers = helpers;
        this.adjustments = adjustments;
        this.extras = extras;
    }

    Besides by(Mentee mentee) {
        return new Besides(helpers.findByAssociationIdAndMenteeId(mentee.associationId(), mentee.id()),
                adjustments.told(mentee.associationId(), mentee.id()), extras.of(mentee.associationId(), mentee.id()));
    }

    Besides by(Mentor mentor) {
        return new Besides(List.of(), false, extras.of(mentor.associationId(), mentor.id()));
    }
}
