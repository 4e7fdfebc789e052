package fr.binome.people;

import fr.binome.platform.Clock;
import fr.binome.platform.Encryption;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Seals and opens care files. Whoever shows one to a member writes that down: see {@link CareFiles}; what the service itself
 * decides by them names nobody and is not. Thread-safe.
 */
@Singleton
class CareStore {

    private static final String PURPOSE = "care-file";

    /**
     * An opened file.
     *
     * @param contact as letters and pages know a guardian; null if the young person is not in care, or nobody is noted
     */
    record Opened(String menteeId, CareFile file, @Nullable Guardian contact) {
    }

    private final CareRepository rows;
    private final Encryption encryption;
    private final Clock clock;

    CareStore(CareRepository rows, Encryption encryption, Clock clock) {
        this.rows = rows;
        this.encryption = encryption;
        this.clock = clock;
    }

    Optional<Opened> find(String associationId, String menteeId) {
        return rows.findByAssociationIdAndMenteeId(associationId, menteeId).map(this::opened);
    }

    List<Opened> all(String associationId) {
        return rows.findByAssociationId(associationId).stream().map(this::opened).toList();
    }

    /** The young person whose file's contact bears this id. */
    Optional<String> menteeOf(String associationId, String contactId) {
        return rows.findByAssociationIdAndContactId(associationId, contactId).map(CareRow::menteeId);
    }

    void keep(String associationId, String menteeId, CareFile file) {
        rows.keep(menteeId, associationId, encryption.seal(PURPOSE, menteeId, file.text()), file.contact().reachable() ? Ids.next() : null,
                clock.now());
    }

    private Opened opened(CareRow row) {
        CareFile file = CareFile.of(encryption.open(PURPOSE, row.menteeId(), row.sealed()));
        CareContact who = file.contact();
        boolean asked = row.contactId() != null && file.inCare() && who.reachable();
        return new Opened(row.menteeId(), file, asked ? new Guardian(row.contactId(), row.associationId(), row.menteeId(), who.name(), "",
                who.email(), who.phone(), row.updatedAt()) : null);
    }
}
