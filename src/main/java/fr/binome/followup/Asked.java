package fr.binome.followup;

import fr.binome.pairing.Side;

/**
 * A check-in opened by its link, or by staff who ask on the phone.
 *
 * @param token the link's text, for the addresses of the page; empty where staff tick the answers
 */
record Asked(String token, CheckIn checkIn, Duo duo, Responsible responsible) {

    String path() {
        return "/check-in/" + token;
    }

    String firstName() {
        return duo.firstName(checkIn.side());
    }

    /** The only thing of the other one that these pages show. */
    String partner() {
        return duo.firstName(Duo.other(checkIn.side()));
    }

    Side side() {
        return checkIn.side();
    }

    /** Who acts, as the audit names it. */
    String actor() {
        return checkIn.side() == Side.MENTEE ? "mentee" : "mentor";
    }
}
