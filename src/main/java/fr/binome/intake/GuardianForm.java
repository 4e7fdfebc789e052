package fr.binome.intake;

import io.micronaut.core.annotation.Nullable;

/** The parent of a minor; e-mail or phone may be missing, not both. */
record GuardianForm(String name, String relation, @Nullable String email, @Nullable String phone) {
}
