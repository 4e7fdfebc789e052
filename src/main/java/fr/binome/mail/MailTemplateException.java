package fr.binome.mail;

/** A mail template is broken or names what its model lacks; the message tells the file, the line and what to do. */
public final class MailTemplateException extends RuntimeException {

    MailTemplateException(String message) {
        super(message);
    }

    MailTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
