package fr.binome.intake.imports;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.people.Duplicates;
import fr.binome.people.KnownPeople;
import fr.binome.people.file.FileRow;
import fr.binome.people.file.PeopleFiles;
import fr.binome.people.file.Sheet;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.job.JobQueue;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Takes a file in, up to the click that starts the job. Thread-safe. */
@Singleton
class ImportDesk {

    static final int MOST_ROWS = 20_000;

    private final ImportRepository imports;
    private final ImportFileRepository fileRows;
    private final ImportRowRepository rows;
    private final ImportFaultRepository faults;
    private final Meanings meanings;
    private final ImportFiles files;
    private final CodeWords words;
    private final StagedCells json;
    private final KnownPeople known;
    private final JobQueue queue;
    private final ImportJob job;
    private final Audit audit;
    private final Clock clock;

    ImportDesk(ImportRepository imports, ImportFileRepository fileRows, ImportRowRepository rows, ImportFaultRepository faults,
               Meanings meanings, ImportFiles files, CodeWords words, StagedCells json, KnownPeople known, JobQueue queue,
               ImportJob job, Audit audit, Clock clock) {
        this.imports = imports;
        this.fileRows = fileRows;
        this.rows = rows;
        this.faults = faults;
        this.meanings = meanings;
        this.files = files;
        this.words = words;
        this.json = json;
        this.known = known;
        this.queue = queue;
        this.job = job;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a file that has at most {@link #MOST_ROWS} rows, and looks at its rows at once if its columns are clear. */
    @Transactional
    public PeopleImport receive(Staff staff, ImportKind kind, Sheet sheet, byte[] content) {
        List<String> guessed = meanings.of(staff.associationId(), kind, sheet, files.on(clock.today(staff.zone())));
        PeopleImport made = imports.save(PeopleImport.of(Ids.next(), staff.associationId(), kind, sheet.file(), guessed,
                sheet.lines().size(), staff.memberId(), staff.branch(), clock.now()));
        fileRows.save(new ImportFile(made.id(), made.associationId(), content));
        audit.record(staff.associationId(), staff.memberId(), "import.received", "IMPORT", made.id(), kind + " " + sheet.lines().size());
        if (Meanings.missing(kind, guessed).isEmpty()) {
            check(staff, made, sheet, guessed);
        }
        return made;
    }

    /** Takes down what the columns mean, for this file and the next, and looks at the rows again. */
    @Transactional
    public void map(Staff staff, String id, List<String> chosen) {
        PeopleImport found = open(staff, id);
        Sheet sheet = sheet(found);
        meanings.remember(staff.associationId(), found.kind(), sheet.header(), chosen);
        check(staff, found, sheet, chosen);
    }

    private void check(Staff staff, PeopleImport of, Sheet sheet, List<String> chosen) {
        LocalDate today = clock.today(staff.zone());
        List<FileRow> read = PeopleFiles.rows(sheet, Meanings.columns(chosen)).stream()
                .map(row -> new FileRow(row.line(), words.translate(row.cells()))).toList();
        Duplicates there = Duplicates.among(of.kind() == ImportKind.MENTEES ? known.mentees(of.associationId()) : known.mentors(of.associationId()));
        ImportCheck check = new ImportCheck(of, files.on(today), there, hidden(staff, of.kind()), json, today);
        check.check(read);
        rows.removeAll(of.associationId(), of.id());
        faults.removeAll(of.associationId(), of.id());
        rows.saveAll(check.rows());
        faults.saveAll(check.faults());
        if (imports.checked(of.associationId(), of.id(), String.join("|", chosen), read.size(), check.bad()) == 0) {
            throw changed(of);
        }
    }

    /** People of other branches: whoever brings them a second time learns that, and nothing more. */
    private Set<String> hidden(Staff staff, ImportKind kind) {
        if (staff.branch().isEmpty()) {
            return Set.of();
        }
        return kind == ImportKind.MENTEES ? known.hiddenMentees(staff.associationId(), staff.branch(), staff.memberId())
                : known.hiddenMentors(staff.associationId(), staff.branch(), staff.memberId());
    }

    /** Decides for some rows that are like somebody; a row of the same file as its double cannot be merged. */
    @Transactional
    public void decide(Staff staff, String id, List<String> rowIds, ImportDecision decision) {
        PeopleImport found = open(staff, id);
        if (!rowIds.isEmpty()) {
            rows.decide(found.associationId(), found.id(), rowIds, decision);
        }
    }

    /** Decides for everybody who is there already. */
    @Transactional
    public void decideForSame(Staff staff, String id, ImportDecision decision) {
        PeopleImport found = open(staff, id);
        rows.decideForSame(found.associationId(), found.id(), decision);
    }

    /** Starts the job; a second click finds it started and changes nothing. */
    @Transactional
    public void start(Staff staff, String id, boolean consentsSeen, boolean checksSeen, boolean sendLinks) {
        PeopleImport found = get(staff, id);
        long waiting = rows.countByAssociationIdAndImportId(found.associationId(), id);
        if (imports.start(found.associationId(), id, waiting, consentsSeen, checksSeen, sendLinks) == 1) {
            audit.record(found.associationId(), staff.memberId(), "import.started", "IMPORT", id,
                    "consents " + consentsSeen + ", checks " + checksSeen + ", links " + sendLinks);
            queue.add(job, ImportJob.id(found));
        }
    }

    /** Forgets a file that has not been confirmed. */
    @Transactional
    public void cancel(Staff staff, String id) {
        PeopleImport found = open(staff, id);
        forget(found);
        audit.record(found.associationId(), staff.memberId(), "import.cancelled", "IMPORT", id, "");
    }

    /** Forgets every unconfirmed file that came before {@code instant}; how many. */
    @Transactional
    public int forgetLeft(Instant instant) {
        List<PeopleImport> left = imports.left(instant);
        left.forEach(this::forget);
        return left.size();
    }

    private void forget(PeopleImport of) {
        if (imports.forget(of.associationId(), of.id()) == 1) {
            fileRows.remove(of.associationId(), of.id());
            rows.removeAll(of.associationId(), of.id());
            faults.removeAll(of.associationId(), of.id());
        }
    }

    Sheet sheet(PeopleImport of) {
        ImportFile file = fileRows.findByAssociationIdAndImportId(of.associationId(), of.id()).orElseThrow(NotFoundException::new);
        return Sheet.read(of.fileName(), file.content());
    }

    PeopleImport get(Staff staff, String id) {
        return imports.findByAssociationIdAndId(staff.associationId(), id).filter(found -> found.seenBy(staff)).orElseThrow(NotFoundException::new);
    }

    private PeopleImport open(Staff staff, String id) {
        PeopleImport found = imports.lock(staff.associationId(), id).filter(each -> each.seenBy(staff)).orElseThrow(NotFoundException::new);
        if (found.status() == ImportStatus.RUNNING || found.status() == ImportStatus.DONE) {
            throw changed(found);
        }
        return found;
    }

    private static ConflictException changed(PeopleImport of) {
        return new ConflictException(of.path(), "import.conflict.started");
    }
}
