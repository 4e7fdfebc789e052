package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A tenant: nothing of one association is ever seen from another.
 *
 * @param slug its name in addresses
 * @param email where people's replies are read
 * @param timeZone of its office, as {@link ZoneId} names it
 * @param demo everybody in it is made up
 */
@MappedEntity("associations")
public record Association(@Id String id, String slug, String name, String email, String phone, String language,
                          String timeZone, boolean demo, Instant createdAt) {

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
