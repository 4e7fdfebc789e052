package fr.binome.pairing;

import java.util.List;

/**
 * One call to make; texts are empty where there is nothing to say.
 *
 * @param key tells this line's fields from those of the others on the page
 * @param callId of the waiting message; empty for a late answer of somebody who has e-mail
 * @param tel of the number, fit for a link
 * @param guardianNumber whether a guardian answers there
 * @param say what to tell, sentence by sentence
 * @param side whose answer can be ticked here
 * @param sms a link that opens a prepared text message
 * @param noted whether the outcome is noted on the page behind {@code path}
 * @param path of the page where the call's questions are ticked, or of the pair
 */
record PhoneLine(String key, String callId, String pairId, String name, String number, String tel,
                 boolean guardianNumber, String why, String since,
                 String coordinator, boolean late, List<String> say, String side, boolean together, String sms, String path, boolean noted) {

    // Public like the other names, because templates read public names only.
    public boolean asks() {
        return !side.isEmpty();
    }

    /** Whether "called" says it all; a guardian's answer is noted on the pair's page instead. */
    public boolean tickable() {
        return !callId.isEmpty() && !noted;
    }

    public boolean ofMentor() {
        return side.equals(Side.MENTOR.name());
    }
}
