package fr.binome.followup.catalogue;

import java.util.Optional;

/** Why a signal was raised, put into words only when somebody reads it. Stored by name. */
public enum Reason {
    NOT_SAFE(SignalCode.S1),
    CALL_ME(SignalCode.S2),
    NOT_WELL(SignalCode.S2),
    NO_TIME(SignalCode.S3),
    NO_CONTACT(SignalCode.S5),
    NO_FROM_BOTH(SignalCode.S6),
    NO_TWICE(SignalCode.S6),
    SILENT_BOTH(SignalCode.S7),
    SILENT_TWICE(SignalCode.S7),
    DISAGREE(SignalCode.S8),
    LESS_WELL(SignalCode.S9),
    DIFFICULT(SignalCode.S10),
    QUESTION(SignalCode.S10),
    TO_INTRODUCE(SignalCode.S16),
    CANNOT_REACH(SignalCode.S19);

    private final SignalCode code;

    Reason(SignalCode code) {
        this.code = code;
    }

    public SignalCode code() {
        return code;
    }

    /** The reason that an answer gives by itself, as the catalogue says. */
    public static Optional<Reason> of(Question question, Answer answer) {
        return AnswerCatalogue.signal(question, answer).map(code -> valueOf(answer.name()));
    }

    /**
     * The sentence's key. Its arguments are first names: the young person, the mentor, the one whom it is about, and the
     * other one.
     */
    public String key() {
        return "followup.why." + name();
    }

    /** Whether it describes a state that goes on, so that one open signal of its code says it all. */
    public boolean lasting() {
        return switch (code) {
            case S5, S6, S7, S8, S9, S16 -> true;
            default -> false;
        };
    }
}
