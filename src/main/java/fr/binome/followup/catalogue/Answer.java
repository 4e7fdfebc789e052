package fr.binome.followup.catalogue;

/**
 * The answers of all questions; which question has which stands in {@link Question}.
 *
 * <p>Codes are stable: they stand in mailed links and in the database.
 */
public enum Answer {
    YES("check"),
    NOT_YET("clock"),
    CANNOT_REACH("phone"),
    SEVERAL("check"),
    ONCE("check"),
    A_LITTLE("meh"),
    NO("x"),
    GOOD("smile"),
    SO_SO("meh"),
    NOT_WELL("frown"),
    CALL_ME("phone"),
    ALL_WELL("smile"),
    QUESTION("circle-help"),
    DIFFICULT("frown"),
    NO_TIME("hourglass"),
    PARTLY("meh"),
    CHANGED("arrow-right"),
    ALONE("check"),
    ANOTHER("users"),
    TOGETHER("handshake"),
    STOP("x"),
    NO_NEED("check"),
    SKIP("arrow-right");

    private final String icon;

    Answer(String icon) {
        this.icon = icon;
    }

    /** The drawing beside the words. */
    public String icon() {
        return icon;
    }
}
