package fr.binome.platform.token;

/** A link that opens nothing. Its page tells the reader how to get a good one, and never whether somebody exists. */
public final class InvalidLinkException extends RuntimeException {

    /** Why it opens nothing. */
    public enum Reason { ALTERED, EXPIRED, USED }

    private final Reason reason;

    public InvalidLinkException(Reason reason) {
        super("This link opens nothing (" + reason + ")");
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
