package fr.binome.mail;

import fr.binome.mail.DeliveryException.Fault;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads the reply codes of RFC 5321 §4.2 out of what Angus Mail throws while it sends. */
final class SmtpFaults {

    // Asks for a sign-in or TLS (RFC 4954 §6): about us, not about the mail.
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private static final Set<Integer> UNKNOWN_MAILBOX = Set.of(550, 551, 553);

    private SmtpFaults() {
    }

    static DeliveryException explain(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException link; cause = link.getNextException()) {
            if (cause instanceof SMTPSenderFailedException sender) {
                return new DeliveryException(Fault.SERVER_AWAY, "The mail server refuses our sender address ("
                        + sender.getMessage() + "). Maybe binome.smtp.from is not allowed there.", failure);
            }
            int code = codeOf(cause);
            if (code < 0 || code >= 400) {
                Fault fault = cause instanceof SMTPAddressFailedException && nobody(code, cause.getMessage())
                        ? Fault.NO_SUCH_ADDRESS : faultOf(code);
                return new DeliveryException(fault, cause.getMessage(), failure);
            }
        }
        // Without any code, a refusal comes from Angus Mail itself; everything else is a connection that broke.
        Fault fault = failure instanceof SendFailedException ? Fault.REFUSED : Fault.TRY_LATER;
        return new DeliveryException(fault, failure.getMessage(), failure);
    }

    /** 550, 551 and 553 are about the mailbox, unless the answer says that it is full or that the mail was not wanted. */
    private static boolean nobody(int code, String answer) {
        return UNKNOWN_MAILBOX.contains(code) && StatusCode.nobody("", code + " " + answer);
    }

    private static int codeOf(Exception cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        // A wrapper of an address's failure carries the code of the successful reset after it.
        return cause instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    /**
     * A negative code stands for a connection that ended instead of an answer. It puts off this mail only: were it taken
     * for a server that is away, one mail that the server cannot stand would hold up all others for ever.
     */
    private static Fault faultOf(int code) {
        if (ABOUT_US.contains(code)) {
            return Fault.SERVER_AWAY;
        }
        return code < 500 ? Fault.TRY_LATER : Fault.REFUSED;
    }
}
