package fr.binome.mail;

/** Why a letter goes out, which decides when it may and whether its reader can stop it. */
public enum LetterKind {
    /** Written by the programme's own rhythm: keeps quiet hours, carries a way to stop, and stays in for whoever has stopped. */
    PROGRAMME,
    /** The reader waits for it (a sign-in, a received form): goes out at once. */
    ASKED_FOR,
    /** Tells the team: goes out at once, day and night. */
    STAFF_ALERT;

    static LetterKind usual(RecipientKind recipient) {
        return recipient == RecipientKind.STAFF ? STAFF_ALERT : PROGRAMME;
    }
}
