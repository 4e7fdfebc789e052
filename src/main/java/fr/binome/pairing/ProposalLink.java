package fr.binome.pairing;

import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import jakarta.inject.Singleton;

/** Opens the link of a proposal or of a contact page, whichever of the two it was mailed to. Thread-safe. */
@Singleton
final class ProposalLink {

    /** Whom the link was made for. */
    record Opened(String associationId, String pairId, Side side) {
    }

    private final Tokens tokens;

    ProposalLink(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @throws InvalidLinkException if the link opens no proposal */
    Opened open(String text) {
        return open(text, TokenPurpose.MENTOR_PROPOSAL, TokenPurpose.MENTEE_PROPOSAL);
    }

    /** @throws InvalidLinkException if the link opens no contact page */
    Opened openContacts(String text) {
        return open(text, TokenPurpose.MENTOR_CONTACTS, TokenPurpose.MENTEE_CONTACTS);
    }

    private Opened open(String text, TokenPurpose ofMentor, TokenPurpose ofMentee) {
        try {
            return opened(tokens.open(ofMentor, text), Side.MENTOR);
        } catch (InvalidLinkException notForAMentor) {
            if (notForAMentor.reason() != InvalidLinkException.Reason.ALTERED) {
                throw notForAMentor;
            }
            return opened(tokens.open(ofMentee, text), Side.MENTEE);
        }
    }

    private static Opened opened(Token token, Side side) {
        return new Opened(token.associationId(), token.subjectId(), side);
    }
}
