package fr.binome.web;

/** A request that no form of ours sends, such as broken escapes: page 400. */
public final class IllegalFormException extends RuntimeException {

    public IllegalFormException(String message, Throwable cause) {
        super(message, cause);
    }
}
