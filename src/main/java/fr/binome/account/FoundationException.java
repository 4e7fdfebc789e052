package fr.binome.account;

/** Something that an administrator asked for cannot be; the message says what, and maybe why. */
public final class FoundationException extends RuntimeException {

    FoundationException(String what, String maybe) {
        super(what + "\nMaybe " + maybe);
    }
}
