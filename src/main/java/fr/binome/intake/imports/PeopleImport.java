package fr.binome.intake.imports;

import fr.binome.account.Staff;
import fr.binome.people.Codes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;

/**
 * A file on its way in.
 *
 * @param meanings what each column of the file means; {@link Meanings#NONE} for one that is left out
 * @param rowsBad rows that cannot be used
 * @param rowsToDo rows that were confirmed; 0 before
 * @param consentsSeen whether the importing member says that the association holds the written agreements
 * @param checksSeen the same for charter, training and background check
 * @param branchId to which the new people belong; null for the whole association
 * @param sendLinks whether parents are asked for the authorisation at once
 */
@MappedEntity("imports")
record PeopleImport(@Id String id, String associationId, ImportKind kind, ImportStatus status, String fileName,
                    @TypeDef(type = DataType.STRING, converter = Codes.class) List<String> meanings, int rowsRead, int rowsBad,
                    int rowsToDo, int added, int merged, int skipped, boolean consentsSeen, boolean checksSeen,
                    boolean sendLinks, String createdBy, Instant createdAt, @Nullable Instant finishedAt, @Nullable String branchId) {

    static PeopleImport of(String id, String associationId, ImportKind kind, String fileName, List<String> meanings, int rows,
                           String by, String branch, Instant now) {
        return new PeopleImport(id, associationId, kind, ImportStatus.MAPPING, fileName, meanings, rows, 0, 0, 0, 0, 0, false, false,
                false, by, now, null, branch.isEmpty() ? null : branch);
    }

    String path() {
        return "/imports/" + id;
    }

    boolean seenBy(Staff staff) {
        return staff.branch().isEmpty() || staff.branch().equals(branchId);
    }

    int done() {
        return added + merged + skipped;
    }
}
