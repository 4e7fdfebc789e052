package fr.binome.mail;

/** Makes the secret part of a mailed link when the mail is rendered, so that no row of the outbox opens anything. */
@FunctionalInterface
public interface LinkSigner {

    /** The text that goes into the address for the token of this id; fit for a path without escaping. */
    String sign(String tokenId);
}
