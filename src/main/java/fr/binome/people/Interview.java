package fr.binome.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** That a member of the team has met a mentor. */
@MappedEntity("interviews")
record Interview(@Id String id, String associationId, String mentorId, LocalDate heldOn, String heldBy) {
}
