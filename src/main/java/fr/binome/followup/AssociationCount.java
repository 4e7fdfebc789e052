package fr.binome.followup;

import fr.binome.platform.database.QueryRow;

/** A number of one association, in a query over all. */
@QueryRow
record AssociationCount(String associationId, long people) {
}
