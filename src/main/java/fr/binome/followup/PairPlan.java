package fr.binome.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A planned end that somebody has chosen for one pair. */
@MappedEntity("pair_plans")
record PairPlan(@Id String pairId, String associationId, LocalDate plannedEnd) {
}
