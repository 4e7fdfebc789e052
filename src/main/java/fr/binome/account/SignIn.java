package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a sign-in link needs besides its token: the browser that asked and the code of the same mail, both hashed. */
@MappedEntity("sign_ins")
record SignIn(@Id String tokenId, String browserHash, String codeHash, int attempts) {
}
