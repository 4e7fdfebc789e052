package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.Mentee;
import fr.binome.platform.Clock;
import fr.binome.platform.token.InvalidLinkException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;

/** Sends a young person's form once, however often somebody presses, and knows afterwards what to thank for. Thread-safe. */
@Singleton
final class MenteeSending {

    private final MenteeIntake intake;
    private final Clock clock;

    MenteeSending(MenteeIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    boolean sent(Association association, String submission) {
        return intake.known(association, submission).isPresent();
    }

    /**
     * The page for an address under which nothing is kept: thanks if the form was sent.
     *
     * @throws InvalidLinkException if it never was, or its time is over
     */
    HttpResponse<?> thanks(Association association, String submission) {
        return intake.known(association, submission).map(mentee -> thanks(association, mentee))
                .orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.EXPIRED));
    }

    /** Sends the form, or finds that it was sent a moment ago; answers with the page that comes after. */
    HttpResponse<?> send(Association association, String submission, String language, MenteeForm form) {
        try {
            return thanks(association, intake.receive(association, submission, language, form));
        } catch (DataAccessException failure) {
            // Two sendings at the same moment: the unique key let one in.
            return thanks(association, intake.known(association, submission).orElseThrow(() -> failure));
        }
    }

    private HttpResponse<?> thanks(Association association, Mentee mentee) {
        boolean minor = mentee.minorOn(clock.today(association.zone()));
        return ThanksPages.to(association, minor ? Thanks.MINOR : Thanks.ADULT);
    }
}
