package fr.binome.intake.self;

import fr.binome.account.Association;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.platform.token.Token;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * Somebody at their page.
 *
 * @param text of the link, as it stands in the address
 * @param mentee the person, or a guardian's child; null for a mentor
 * @param mentor null unless the person is one
 * @param guardian null unless the person is one
 */
record Visit(Persona persona, Token token, String text, Association association, @Nullable Mentee mentee, @Nullable Mentor mentor,
             @Nullable Guardian guardian, LocalDate today) {

    String path() {
        return "/my-page/" + persona.path() + "/" + text;
    }

    /** {@code MENTEE} or {@code MENTOR}, as consents and pairs know them. */
    String kind() {
        return persona == Persona.MENTOR ? "MENTOR" : "MENTEE";
    }

    String personId() {
        return mentor != null ? mentor.id() : mentee.id();
    }

    String firstName() {
        return mentor != null ? mentor.firstName() : mentee.firstName();
    }

    /** The whole name of whoever looks. */
    String name() {
        return guardian != null ? guardian.name() : mentor != null ? mentor.name() : mentee.name();
    }

    /** How a mail begins. */
    String addressed() {
        return guardian != null ? guardian.name() : firstName();
    }

    /** Where whoever looks gets mail. */
    @Nullable
    String email() {
        return guardian != null ? guardian.email() : mentor != null ? mentor.email() : mentee.email();
    }

    String language() {
        return guardian != null ? association.language() : mentor != null ? mentor.language() : mentee.language();
    }

    @Nullable
    String coordinatorId() {
        return mentee == null ? null : mentee.coordinatorId();
    }

    boolean guarding() {
        return persona == Persona.GUARDIAN;
    }
}
