package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("audit_entries")
record AuditEntry(@Id String id, String associationId, Instant at, String actor, String action, String subjectKind,
                  String subjectId, String detail) {
}
