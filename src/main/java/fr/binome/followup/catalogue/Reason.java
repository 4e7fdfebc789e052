package fr.binome.followup.catalogue;


/** Why a signal was raised, put into words only when somebody reads it. Stored by name. */
public enum Reason {
    NOT_SAFE(SignalCode.S1),
    CALL_ME(SignalCode.S2),
    NOT_WELL(SignalCode.S2),
    NO_TIME(SignalCode.S3),
    NO_CONTACT(SignalCode.S5),
    NO_FROM_BOTH(SignalCode.S6),
    NO_TWICE(SignalCode.S6),
    NO_AND_SILENT(SignalCode.S6),
    SILENT_BOTH(SignalCode.S7),
    SILENT_TWICE(SignalCode.S7),
    DISAGREE(SignalCode.S8),
    LESS_WELL(SignalCode.S9),
    DIFFICULT(SignalCode.S10),
    QUESTION(SignalCode.S10),
    TO_INTRODUCE(SignalCode.S16),
    CANNOT_REACH(SignalCode.S19),
    ANOTHER_MENTOR(SignalCode.S2),
    CHECK_EXPIRED(SignalCode.S4),
    NO_NEWS(SignalCode.S7),
    BOUNCED(SignalCode.S11),
    UNSUBSCRIBED(SignalCode.S11),
    PARENT_BOUNCED(SignalCode.S11),
    PARENT_UNSUBSCRIBED(SignalCode.S11),
    NOT_RESTARTED(SignalCode.S12),
    WAITING(SignalCode.S13),
    WAITING_LONG(SignalCode.S13),
    TURNS_18(SignalCode.S14),
    TURNS_21(SignalCode.S14),
    ENDS_SOON(SignalCode.S14),
    CHECK_ENDS(SignalCode.S14),
    CALL_CHILD(SignalCode.S14),
    FILE_ENDS(SignalCode.S14),
    OVERDUE(SignalCode.S15),
    PORTFOLIO(SignalCode.S15),
    WRITTEN(SignalCode.S17),
    PARENT_WRITTEN(SignalCode.S17),
    WITHDRAWN(SignalCode.S18),
    MENTOR_LEAVES(SignalCode.S3),
    MENTEE_LEAVES(SignalCode.S20),
    OBJECTED(SignalCode.S18),
    INCOMPLETE(SignalCode.S18),
    HELD_LONG(SignalCode.S12),
    CLOSING_LONG(SignalCode.S12),
    ERASURE_SOON(SignalCode.S14),
    ERASURE_LATE(SignalCode.S15),
    NOT_HEARD(SignalCode.S20),
    NO_PROGRESS(SignalCode.S20),
    LOST(SignalCode.S20),
    RHYTHM(SignalCode.S20),
    NEEDS_HELP(SignalCode.S20);

    private final SignalCode code;

    Reason(SignalCode code) {
        this.code = code;
    }

    public SignalCode code() {
        return code;
    }

    /**
     * The sentence's key. Its arguments are first names: the young person, the mentor, the one whom it is about, the
     * other one; then the signal's detail.
     */
    public String key() {
        return "followup.why." + name();
    }

    /** Whether it is the programme lead's to act, whoever follows the people concerned. */
    public boolean ofTheLead() {
        return this == WAITING_LONG || this == ERASURE_SOON || code == SignalCode.S15;
    }

    /** Whether one talk with the pair can settle it; a date, a letter or a decision needs more than that. */
    public boolean settledByTalk() {
        return ofThePair() || switch (code) {
            case S2, S9, S10, S19, S20 -> true;
            default -> false;
        };
    }

    /** Whether it tells of the two together rather than of what one of them has said. */
    public boolean ofThePair() {
        return switch (code) {
            case S5, S6, S7, S8, S12 -> true;
            default -> false;
        };
    }

    /** Whether nothing but a conversation settles it, as the programme has promised one. */
    public boolean needsTalk() {
        return this == CALL_CHILD;
    }

    /** Whether it describes a state that goes on, so that one open signal of its code says it all. */
    public boolean lasting() {
        return switch (code) {
            case S4, S5, S6, S7, S8, S9, S12, S13, S15, S16, S18 -> true;
            default -> false;
        };
    }
}
