package fr.binome.people;

/** The colour that goes with a status's word. */
final class StatusTag {

    private StatusTag() {
    }

    static String of(MenteeStatus status) {
        return switch (status) {
            case AWAITING_CONSENT -> "orange";
            case PAIRED -> "green";
            case DRAFT, WAITING, PROPOSED, PAUSED, LEFT -> "";
        };
    }

    static String of(MentorStatus status) {
        return switch (status) {
            case TO_CHECK -> "orange";
            case DRAFT, AVAILABLE, FULL, PAUSED, LEFT -> "";
        };
    }
}
