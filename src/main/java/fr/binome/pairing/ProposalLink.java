package fr.binome.pairing;

import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import jakarta.inject.Singleton;

/** Opens the link of a proposal, whichever of the two it was mailed to. Thread-safe. */
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
        try {
            return opened(tokens.open(TokenPurpose.MENTOR_PROPOSAL, text), Side.MENTOR);
        } catch (InvalidLinkException notForAMentor) {
            if (notForAMentor.reason() != InvalidLinkException.Reason.ALTERED) {
                throw notForAMentor;
            }
            return opened(tokens.open(TokenPurpose.MENTEE_PROPOSAL, text), Side.MENTEE);
        }
    }

    private static Opened opened(Token token, Side side) {
        return new Opened(token.associationId(), token.subjectId(), side);
    }
}
