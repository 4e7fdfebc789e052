package fr.binome.mail;

/** What a message in our mailbox is. */
public enum IncomingKind {
    /** Somebody has written. */
    REPLY,
    /** An absence notice or another machine's word (RFC 3834). */
    AUTO_REPLY,
    /** A mail came back for good. */
    BOUNCE,
    /** A mail is late, a mailbox is full, or a server refuses our mails: the address may still be good. */
    SOFT_BOUNCE,
    /** Somebody has to look: not readable, or not known whose. */
    UNCLEAR,
    /** The mail server does not hand it over: somebody has to look for it in the mailbox itself. */
    NOT_FETCHED
}
