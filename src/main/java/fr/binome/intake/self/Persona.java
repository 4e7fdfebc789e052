package fr.binome.intake.self;

import fr.binome.mail.RecipientKind;
import fr.binome.platform.token.TokenPurpose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who has a page here. */
enum Persona {
    MENTEE(TokenPurpose.MY_PAGE_MENTEE, RecipientKind.MENTEE),
    MENTOR(TokenPurpose.MY_PAGE_MENTOR, RecipientKind.MENTOR),
    GUARDIAN(TokenPurpose.MY_PAGE_GUARDIAN, RecipientKind.GUARDIAN);

    private final TokenPurpose purpose;
    private final RecipientKind recipient;

    Persona(TokenPurpose purpose, RecipientKind recipient) {
        this.purpose = purpose;
        this.recipient = recipient;
    }

    static Optional<Persona> of(RecipientKind kind) {
        return Arrays.stream(values()).filter(persona -> persona.recipient == kind).findFirst();
    }

    static Optional<Persona> at(String path) {
        return Arrays.stream(values()).filter(persona -> persona.path().equals(path)).findFirst();
    }

    TokenPurpose purpose() {
        return purpose;
    }

    RecipientKind recipient() {
        return recipient;
    }

    /** In addresses. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
