package fr.binome.web;

import java.util.List;

/** What was asked no longer fits what has happened meanwhile: page 409 that explains and leads back. */
public final class ConflictException extends RuntimeException {

    private final String key;
    private final String back;
    private final List<Object> arguments;

    /**
     * @param back where the reader goes on, a path of this service
     * @param key of the sentence that explains, with its arguments
     */
    public ConflictException(String back, String key, Object... arguments) {
        super(key);
        this.back = back;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public String back() {
        return back;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
