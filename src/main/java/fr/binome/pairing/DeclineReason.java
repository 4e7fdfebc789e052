package fr.binome.pairing;

/** Why a mentor says no, if the mentor wishes to say. Stored by name. */
public enum DeclineReason {
    /** Not now: the mentor rests until a date. */
    NO_TIME,
    TOO_FAR,
    OTHER_GOAL,
    /** Something feels wrong: the coordinator calls, and these two are never proposed to each other again. */
    NOT_AT_EASE,
    OTHER;

    /** The message key of the label, e.g. {@code pair.decline.TOO_FAR}. */
    public String labelKey() {
        return "pair.decline." + name();
    }
}
