package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;

/** A number of one association, in a query over all. */
@Introspected
record AssociationCount(String associationId, long people) {
}
