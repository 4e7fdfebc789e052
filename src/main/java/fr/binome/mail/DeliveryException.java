package fr.binome.mail;

/** A mail could not be handed to the mail server; the message holds no address. */
final class DeliveryException extends RuntimeException {

    /** Whose fault it is decides what happens next. */
    enum Fault {
        /** Nobody answers, or the server refuses us altogether: the mails did nothing wrong and wait. */
        SERVER_AWAY,
        /** The server asks to come back with this mail (4xx), the connection broke over it, or it does not render (yet). */
        TRY_LATER,
        /** The server will never take this mail (5xx), or its address is none. */
        REFUSED,
        /** The server says that nobody has this address. */
        NO_SUCH_ADDRESS
    }

    private final Fault fault;

    DeliveryException(Fault fault, String message, Throwable cause) {
        super(ErrorText.of(message), cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
