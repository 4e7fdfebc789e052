package fr.binome.pairing;

/** What can happen to a pair. The names are stored with the pair's events and never change. */
public enum PairChange {
    MENTOR_ACCEPTS,
    /** The mentor says no or, after the yes, is not at ease. */
    MENTOR_DECLINES,
    MENTEE_ACCEPTS,
    MENTEE_DECLINES,
    /** Staff let an unanswered proposal go. */
    LAPSE,
    /** A person steps back before the introduction. */
    WITHDRAW,
    /** Staff take the pair back before the introduction. */
    CANCEL,
    /** A guardian objects to this mentor before the introduction. */
    GUARDIAN_OBJECTS,
    INTRODUCE,
    PAUSE,
    RESUME,
    /** Everything stops until a person has looked. */
    HOLD,
    /** A held pair goes back to where it was. */
    RELEASE,
    START_CLOSING,
    CLOSE;

    /** The message key of the label, e.g. {@code pair.event.INTRODUCE}. */
    public String labelKey() {
        return "pair.event." + name();
    }
}
