package fr.binome.intake;

import io.micronaut.core.annotation.Nullable;

/** A young person's valid answers; {@code guardian} is null from 18 on, {@code helper} if there is none,
 * {@code adjustment} empty if nothing was told or it may not be kept. */
record MenteeForm(Identity identity, @Nullable GuardianForm guardian, @Nullable HelperForm helper, Wishes wishes,
                  String mentorGender, String adjustment) {
}
