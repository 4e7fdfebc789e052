package fr.binome.people;

/**
 * The versions of the texts that people agree to today. A text that changes gets a new version here, so that each consent
 * tells which words were read; the words stand in the {@code intake} bundles under {@code text.<version>}.
 */
public final class ConsentTexts {

    public static final String OWN_DATA = "own-data-2026-11";
    public static final String PARENTAL_AUTHORISATION = "parental-authorisation-2026-11";
    /** The same, by whoever may answer in the parents' stead. */
    public static final String AUTHORISATION_ON_BEHALF = "authorisation-on-behalf-2026-11";
    public static final String CHARTER = "charter-2026-11";
    /** A paper of the association's own, signed before its people came here. */
    public static final String BEFORE = "own-paper";
    public static final String ADJUSTMENT = "adjustment-2026-11";

    private ConsentTexts() {
    }
}
