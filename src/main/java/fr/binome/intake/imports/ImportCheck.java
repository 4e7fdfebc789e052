package fr.binome.intake.imports;

import fr.binome.people.Ages;
import fr.binome.people.Duplicates;
import fr.binome.people.KnownPerson;
import fr.binome.people.Likeness;
import fr.binome.people.file.Contact;
import fr.binome.people.file.FileContent;
import fr.binome.people.file.FileRow;
import fr.binome.people.file.MenteeRow;
import fr.binome.people.file.MentorRow;
import fr.binome.people.file.PeopleFiles;
import fr.binome.people.file.RowFault;
import fr.binome.people.file.RowProblem;
import fr.binome.platform.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at every row of one file: what can be used, what is wrong with the rest, and who is like somebody known or above in the
 * file. A file without an id column is counted by its lines. Not thread-safe.
 */
final class ImportCheck {

    private static final int LONGEST_NAME = 80;
    private static final int YOUNGEST_MENTEE = 5;
    private static final int OLDEST_MENTEE = 30;
    private static final int OLDEST_MENTOR = 110;
    /** A child under this age may have neither e-mail nor phone: its parent has. */
    private static final int REACHABLE_FROM = 15;

    /** Tells somebody of the same file from somebody who has a row already. */
    private static final String IN_FILE = "file:";

    private final PeopleImport of;
    private final PeopleFiles files;
    private final Duplicates known;
    private final Set<String> hidden;
    private final StagedCells json;
    private final LocalDate today;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final TreeSet<Long> kept = new TreeSet<>();
    private final Map<Long, FileRow> read = new HashMap<>();

    /** @param hidden ids of those known whom the importing member does not see */
    ImportCheck(PeopleImport of, PeopleFiles files, Duplicates known, Set<String> hidden, StagedCells json, LocalDate today) {
        this.of = of;
        this.files = files;
        this.known = known;
        this.hidden = hidden;
        this.json = json;
        this.today = today;
    }

    void check(List<FileRow> all) {
        List<FileRow> named = all.stream().map(ImportCheck::named).toList();
        named.forEach(row -> read.put(row.line(), row));
        if (of.kind() == ImportKind.MENTEES) {
            FileContent<MenteeRow> content = files.mentees(of.fileName(), named);
            problems.addAll(content.problems());
            content.rows().forEach(row -> person(row.line(), row.contact(), row.birthDate(), YOUNGEST_MENTEE, OLDEST_MENTEE));
        } else {
            FileContent<MentorRow> content = files.mentors(of.fileName(), named);
            problems.addAll(content.problems());
            content.rows().forEach(row -> person(row.line(), row.contact(), row.birthDate(), Ages.ADULT, OLDEST_MENTOR));
        }
    }

    List<ImportRow> rows() {
        return rows;
    }

    List<ImportFault> faults() {
        return problems.stream().map(problem -> ImportFault.of(of, problem)).toList();
    }

    /** Rows that cannot be used. */
    int bad() {
        return read.size() - kept.size();
    }

    private static FileRow named(FileRow row) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.merge("id", "line " + row.line(), (written, line) -> written.isEmpty() ? line : written);
        return new FileRow(row.line(), cells);
    }

    private void person(long line, Contact contact, LocalDate birthDate, int youngest, int oldest) {
        int before = problems.size();
        name(line, "first_name", contact.firstName());
        name(line, "last_name", contact.lastName());
        int age = Ages.on(birthDate, today);
        if (age < youngest || age > oldest) {
            reject(line, "birth_date", RowFault.NO_AGE, String.valueOf(youngest), String.valueOf(oldest));
        }
        boolean wrong = problems.size() > before;
        Reachable reachable = Reachable.of(contact);
        if (!reachable.any() && !childOfAReachableParent(line, age)) {
            wrong = true;
            reject(line, contact.email().isBlank() ? "phone" : "email", RowFault.NO_CONTACT);
        }
        if (!wrong) {
            unreadable(line, "email", contact.email(), reachable.email() == null, RowFault.NO_EMAIL);
            unreadable(line, "phone", contact.phone(), reachable.phone() == null, RowFault.NO_PHONE);
            keep(line, contact, birthDate, reachable);
        }
    }

    private boolean childOfAReachableParent(long line, int age) {
        Map<String, String> cells = read.get(line).cells();
        return of.kind() == ImportKind.MENTEES && age < REACHABLE_FROM
                && Reachable.of(cells.getOrDefault("guardian_email", ""), cells.getOrDefault("guardian_phone", "")).any();
    }

    private void keep(long line, Contact contact, LocalDate birthDate, Reachable reachable) {
        String id = Ids.next();
        KnownPerson person = new KnownPerson(id, contact.firstName(), contact.lastName(), birthDate, reachable.email(), reachable.phone());
        Duplicates.Match match = known.of(person).stream().filter(this::tellable).findFirst().orElse(null);
        boolean elsewhere = match != null && hidden.contains(match.person().id());
        known.add(new KnownPerson(IN_FILE + id, person.firstName(), person.lastName(), birthDate, person.email(), person.phone()));
        kept.add(line);
        String likeId = match == null || elsewhere || match.person().id().startsWith(IN_FILE) ? null : match.person().id();
        rows.add(new ImportRow(id, of.associationId(), of.id(), (int) line, person.name(),
                match != null && match.likeness() == Likeness.SAME ? ImportDecision.SKIP : ImportDecision.ADD,
                match == null ? null : match.likeness(), likeId, match == null || elsewhere ? null : match.person().name(),
                json.write(read.get(line).cells())));
    }

    /** A family of another branch is nobody's affair here; the same person is. */
    private boolean tellable(Duplicates.Match match) {
        return match.likeness() == Likeness.SAME || !hidden.contains(match.person().id());
    }

    private void name(long line, String column, String name) {
        if (name.isBlank()) {
            reject(line, column, RowFault.MISSING);
        } else if (name.length() > LONGEST_NAME || name.indexOf('<') >= 0 || name.codePoints().noneMatch(Character::isLetter)) {
            reject(line, column, RowFault.NO_NAME);
        }
    }

    private void unreadable(long line, String column, String written, boolean missing, RowFault fault) {
        if (!written.isBlank() && missing) {
            problems.add(RowProblem.ignored(of.fileName(), line, column, written, fault));
        }
    }

    private void reject(long line, String column, RowFault fault, String... details) {
        problems.add(RowProblem.rejected(of.fileName(), line, column, read.get(line).cells().getOrDefault(column, ""), fault, details));
    }
}
