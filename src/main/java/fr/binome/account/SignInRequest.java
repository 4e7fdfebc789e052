package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody has typed an address into the sign-in page.
 *
 * @param browserHash the hashed secret of the browser that asked
 */
@MappedEntity("sign_in_requests")
record SignInRequest(@Id String id, String email, String browserHash, Instant askedAt) {
}
