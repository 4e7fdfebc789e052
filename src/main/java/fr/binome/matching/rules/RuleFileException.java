package fr.binome.matching.rules;

/** A rule file that cannot be used: the message names file, line and value, and says what may be meant. */
public class RuleFileException extends RuntimeException {

    RuleFileException(String file, int line, String problem, String maybe) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + problem + "\nMaybe " + maybe);
    }
}
