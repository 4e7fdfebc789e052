package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A local branch (antenne) of an association.
 *
 * @param commune INSEE code of its seat
 */
@MappedEntity("branches")
public record Branch(@Id String id, String associationId, String name, String commune) {
}
