package fr.binome.web;

/** Somebody may not do this; the page (403) says why in plain words. */
public final class ForbiddenException extends RuntimeException {

    private final String key;

    /** @param key of the sentence shown */
    public ForbiddenException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
