package fr.binome.intake.imports;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.people.file.FileRow;
import fr.binome.people.file.PeopleFiles;
import fr.binome.platform.Clock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings the confirmed rows in, some hundred a transaction: people, consents, their trace, and the row's end stand or fall
 * together, so that whoever takes over from a dead node goes on after the last whole chunk. Thread-safe.
 */
@Singleton
class ImportRun {

    static final int CHUNK = 500;

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportFaultRepository faults;
    private final ImportFileRepository fileRows;
    private final AssociationRepository associations;
    private final MenteeImports mentees;
    private final MentorImports mentors;
    private final ImportFiles files;
    private final StagedCells json;
    private final Audit audit;
    private final Clock clock;

    ImportRun(ImportRepository imports, ImportRowRepository rows, ImportFaultRepository faults, ImportFileRepository fileRows,
              AssociationRepository associations, MenteeImports mentees, MentorImports mentors, ImportFiles files, StagedCells json,
              Audit audit, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.faults = faults;
        this.fileRows = fileRows;
        this.associations = associations;
        this.mentees = mentees;
        this.mentors = mentors;
        this.files = files;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** Brings the next rows in; false when there are none left, and then the file is forgotten. */
    @Transactional
    public boolean step(String associationId, String importId) {
        Optional<PeopleImport> found = imports.lock(associationId, importId).filter(each -> each.status() == ImportStatus.RUNNING);
        if (found.isEmpty()) {
            return false;
        }
        List<ImportRow> next = rows.next(associationId, importId, CHUNK);
        if (next.isEmpty()) {
            imports.finish(associationId, importId, clock.now());
            fileRows.remove(associationId, importId);
            faults.removeAll(associationId, importId);
            return false;
        }
        bringIn(found.get(), next);
        rows.remove(associationId, importId, next.stream().map(ImportRow::id).toList());
        return true;
    }

    private void bringIn(PeopleImport from, List<ImportRow> next) {
        Association association = associations.findById(from.associationId()).orElseThrow();
        Map<ImportDecision, List<ImportRow>> decided = next.stream().collect(Collectors.groupingBy(ImportRow::decision));
        List<ImportRow> toAdd = decided.getOrDefault(ImportDecision.ADD, List.of());
        List<ImportRow> toMerge = decided.getOrDefault(ImportDecision.MERGE, List.of());
        PeopleFiles reader = files.on(clock.today(association.zone()));
        boolean young = from.kind() == ImportKind.MENTEES;
        List<String> added = young ? mentees.add(association, from, stagedMentees(reader, from, toAdd))
                : mentors.add(association, from, stagedMentors(reader, from, toAdd));
        List<String> merged = toMerge.isEmpty() ? List.of() : young ? mentees.merge(from.associationId(), stagedMentees(reader, from, toMerge))
                : mentors.merge(from.associationId(), stagedMentors(reader, from, toMerge));
        String kind = young ? "MENTEE" : "MENTOR";
        String verb = young ? "mentee" : "mentor";
        audit.recordAll(from.associationId(), from.createdBy(), verb + ".imported", kind, added, from.fileName());
        audit.recordAll(from.associationId(), from.createdBy(), verb + ".merged", kind, merged, from.fileName());
        imports.count(from.associationId(), from.id(), added.size(), merged.size(), next.size() - added.size() - merged.size());
    }

    private List<MenteeImports.Staged> stagedMentees(PeopleFiles reader, PeopleImport from, List<ImportRow> some) {
        Map<Long, ImportRow> byLine = byLine(some);
        Map<Long, Map<String, String>> cells = cells(some);
        return reader.mentees(from.fileName(), lines(cells)).rows().stream()
                .map(row -> new MenteeImports.Staged(byLine.get(row.line()), row, cells.get(row.line()))).toList();
    }

    private List<MentorImports.Staged> stagedMentors(PeopleFiles reader, PeopleImport from, List<ImportRow> some) {
        Map<Long, ImportRow> byLine = byLine(some);
        Map<Long, Map<String, String>> cells = cells(some);
        return reader.mentors(from.fileName(), lines(cells)).rows().stream()
                .map(row -> new MentorImports.Staged(byLine.get(row.line()), row, cells.get(row.line()))).toList();
    }

    private static Map<Long, ImportRow> byLine(List<ImportRow> some) {
        return some.stream().collect(Collectors.toMap(row -> (long) row.line(), Function.identity()));
    }

    private Map<Long, Map<String, String>> cells(List<ImportRow> some) {
        return some.stream().collect(Collectors.toMap(row -> (long) row.line(), row -> json.read(row.cells())));
    }

    private static List<FileRow> lines(Map<Long, Map<String, String>> cells) {
        return cells.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new FileRow(entry.getKey(), entry.getValue())).toList();
    }
}
