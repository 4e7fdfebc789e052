package fr.binome.pairing;

/** The colour of a status, always beside its word. */
final class Tone {

    private Tone() {
    }

    /** A class of the theme's {@code tag}; empty for the plain one. */
    static String of(PairStatus status, boolean late) {
        if (late) {
            return "orange";
        }
        return switch (status) {
            case ACTIVE -> "green";
            case TO_INTRODUCE, ON_HOLD -> "orange";
            default -> "";
        };
    }
}
