package fr.binome.cli;

import java.nio.file.Path;

/** Something the person at the keyboard can put right; the message says what, and what may be meant. */
class UsageException extends RuntimeException {

    UsageException(String problem, String maybe) {
        super(problem + "\nMaybe " + maybe);
    }

    static UsageException unwritable(Path file) {
        return new UsageException("The file (" + file + ") cannot be written.",
                "another programme has it open, the disk is full, or a folder of this name is in the way.");
    }
}
