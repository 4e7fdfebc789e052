package fr.binome.people.file;

/** A file that cannot be read at all, or lacks a column that every row needs. */
public class UnusableFileException extends RuntimeException {

    UnusableFileException(String file, String problem, String maybe) {
        super(file + ": " + problem + "\nMaybe " + maybe);
    }
}
