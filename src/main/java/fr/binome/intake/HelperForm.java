package fr.binome.intake;

import io.micronaut.core.annotation.Nullable;

/**
 * Who fills the form in with a young person; e-mail or phone may be missing, not both.
 *
 * @param between whether the young person is reached through the helper; then the phone is there
 */
record HelperForm(String name, String relation, @Nullable String email, @Nullable String phone, boolean between) {
}
