package fr.binome.matching.model;

/** The check that a mentee's mentor must hold: B3 is met by either kind, HONORABILITE by itself only. */
public enum CheckNeed {
    NONE, B3, HONORABILITE;

    /** Whether a mentor's check of this kind meets the need; null is no check. */
    public boolean isMetBy(CheckKind held) {
        return switch (this) {
            case NONE -> true;
            case B3 -> held != null;
            case HONORABILITE -> held == CheckKind.HONORABILITE;
        };
    }
}
