package fr.binome.mail;

import fr.binome.platform.token.Tokens;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Ties the mails to the installation's keys. */
@Factory
final class MailFactory {

    @Singleton
    LinkSigner linkSigner(Tokens tokens) {
        return tokens::sign;
    }
}
