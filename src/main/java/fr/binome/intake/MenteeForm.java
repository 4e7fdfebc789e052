package fr.binome.intake;

import io.micronaut.core.annotation.Nullable;

/** A young person's valid answers; {@code guardian} is null from 18 on. */
record MenteeForm(Identity identity, @Nullable GuardianForm guardian, Wishes wishes, String mentorGender) {
}
