package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Writes down who did what to whom, in the caller's transaction, so that a change and its trace stand or fall together. Thread-safe. */
@Singleton
public final class Audit {

    private final AuditRepository repository;
    private final Clock clock;

    Audit(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * @param actor the member's id, or {@code mentor}, {@code mentee}, {@code guardian}, {@code system}
     * @param action a verb with its object, such as {@code proposal.refused}
     * @param detail up to 1,000 characters that help to understand, without answers or contacts
     */
    public void record(String associationId, String actor, String action, String subjectKind, String subjectId, String detail) {
        repository.save(entry(associationId, actor, action, subjectKind, subjectId, detail));
    }

    /** The same for many subjects at once. */
    public void recordAll(String associationId, String actor, String action, String subjectKind, Collection<String> subjectIds,
                          String detail) {
        repository.saveAll(subjectIds.stream().map(id -> entry(associationId, actor, action, subjectKind, id, detail)).toList());
    }

    private AuditEntry entry(String associationId, String actor, String action, String subjectKind, String subjectId, String detail) {
        return new AuditEntry(Ids.next(), associationId, clock.now(), actor, action, subjectKind, subjectId,
                detail.length() > 1_000 ? detail.substring(0, 1_000) : detail);
    }
}
