package fr.binome.cli;

/** Something the person at the keyboard can put right; the message says what, and what may be meant. */
class UsageException extends RuntimeException {

    UsageException(String problem, String maybe) {
        super(problem + "\nMaybe " + maybe);
    }
}
