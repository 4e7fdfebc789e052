package fr.binome.people.file;

/** What can be wrong with a cell. Pages have words of their own for each, {@code import.fault.<name>}. */
public enum RowFault {
    MISSING("missing"),
    TOO_LONG("more than 10,000 characters"),
    UNKNOWN_CODE("unknown code"),
    UNKNOWN_PART("unknown code ({0})"),
    NO_DATE("no date (2026-11-22 or 22/11/2026)"),
    NO_NUMBER("no whole number from 0 to {0}"),
    NO_ANSWER("neither yes nor no"),
    REPEATED("the second row of this id"),
    NOT_ALIVE("not the birth date of somebody alive"),
    NO_COMMUNE("no commune of this name under the postal code ({0})"),
    NO_GOAL("no goal left"),
    NO_LIMIT("not one of 15, 30, 45, 60"),
    PROTECTED("protected information has no place in a file; required_check says what the mentor needs"),
    FUTURE_WAIT("a date in the future counts as no waiting"),
    UNKNOWN_COLUMN("unknown column"),
    EXTRA_CELL("a cell after the last column"),
    NO_EMAIL("no e-mail address"),
    NO_PHONE("no phone number"),
    NO_CONTACT("neither e-mail nor phone"),
    NO_NAME("no name of at most 80 letters"),
    NO_AGE("an age outside {0} to {1}"),
    OTHER("{0}");

    private final String pattern;

    RowFault(String pattern) {
        this.pattern = pattern;
    }

    String text(String... details) {
        String text = pattern;
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", details[i]);
        }
        return text;
    }
}
