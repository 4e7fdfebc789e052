package fr.binome.followup;

import fr.binome.pairing.Side;
import fr.binome.web.Messages;

/**
 * A check-in opened by its link, or by staff who ask on the phone.
 *
 * @param token the link's text, for the addresses of the page; empty where staff tick the answers
 */
record Asked(String token, CheckIn checkIn, Duo duo, Responsible responsible, Audience audience) {

    String path() {
        return "/check-in/" + token;
    }

    /** Of whoever answers; a parent's whole name, as the parent gave it. */
    String firstName() {
        return audience.recipient().firstName();
    }

    /** The only thing of the other one that these pages show. */
    String partner() {
        return duo.firstName(Duo.other(checkIn.side()));
    }

    /** Whether the answer may be seen and changed: not where somebody else reads, too. */
    boolean open() {
        return checkIn.answeredAt() == null || !audience.shared();
    }

    Wording wording(Messages messages, String language) {
        return Wording.of(messages, language, duo, checkIn, audience.shared());
    }

    /** Ends the key of the sentence that says who reads the answer. */
    String readers() {
        return checkIn.audience() == Audience.Kind.GUARDIAN ? "GUARDIAN" : checkIn.side().name();
    }

    Side side() {
        return checkIn.side();
    }

    /** Who acts, as the audit names it. */
    String actor() {
        return checkIn.audience() == Audience.Kind.GUARDIAN ? "guardian" : checkIn.side() == Side.MENTEE ? "mentee" : "mentor";
    }
}
