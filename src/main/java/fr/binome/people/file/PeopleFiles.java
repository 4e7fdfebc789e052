package fr.binome.people.file;

import fr.binome.people.vocabulary.CheckType;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.territory.Communes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads files of people, pairs and venues: CSV (comma or semicolon; UTF-8 with or without byte order mark, or
 * Windows-1252) or the first sheet of an XLSX file; English headers or aliases; lists separated by {@code |}.
 * Immutable, safe for any thread.
 */
public final class PeopleFiles {

    private static final int MOST_PLACES = 50;

    private static final List<String> PERSON = List.of("id", "first_name", "last_name", "email", "phone", "birth_date",
            "gender", "postal_code", "commune", "goals", "sectors", "roles", "languages", "availability", "modes",
            "travel_modes", "max_travel_minutes", "interests", "not_with");
    /** The columns that a mentees file may have. */
    public static final List<String> MENTEE = plus(PERSON, "mentor_gender", "situations", "waiting_since", "consent", "required_check",
            "guardian_name", "guardian_relation", "guardian_email", "guardian_phone");
    /** The columns that a mentors file may have. */
    public static final List<String> MENTOR = plus(PERSON, "job", "capacity", "preferred_situations", "check_type", "check_expires", "trained", "charter_signed");
    private static final List<String> PAIR = List.of("mentee_id", "mentor_id", "status", "slot");
    private static final List<String> VENUE = List.of("id", "commune", "postal_code", "availability", "capacity");

    private static final List<String> NEEDED_OF_ALL = List.of("id", "birth_date", "commune", "goals", "availability", "modes");
    private static final List<String> NEEDED_OF_MENTEES = plus(NEEDED_OF_ALL, "consent");
    private static final List<String> NEEDED_OF_MENTORS = plus(NEEDED_OF_ALL, "capacity", "trained", "charter_signed");
    private static final List<String> NEEDED_OF_PAIRS = List.of("mentee_id", "mentor_id", "status");
    private static final List<String> NEEDED_OF_VENUES = List.of("id", "commune", "availability", "capacity");

    private final HeaderAliases aliases;
    private final Communes communes;
    private final LocalDate today;

    /** @param today a birth date after it is refused, a later {@code waiting_since} is told */
    public PeopleFiles(HeaderAliases aliases, Communes communes, LocalDate today) {
        this.aliases = aliases;
        this.communes = communes;
        this.today = today;
    }

    /** The mentees of a file; an {@link UnusableFileException} when nothing can be read of it. */
    public FileContent<MenteeRow> mentees(Path path) {
        return read(path, MENTEE, NEEDED_OF_MENTEES, row -> row.text("id"), "id", this::mentee);
    }

    /** The mentors of a file; an {@link UnusableFileException} when nothing can be read of it. */
    public FileContent<MentorRow> mentors(Path path) {
        return read(path, MENTOR, NEEDED_OF_MENTORS, row -> row.text("id"), "id", this::mentor);
    }

    /** The earlier pairs of a file; an {@link UnusableFileException} when nothing can be read of it. */
    public FileContent<PairRow> pairs(Path path) {
        return read(path, PAIR, NEEDED_OF_PAIRS, row -> row.text("mentee_id") + "|" + row.text("mentor_id"), "mentor_id", this::pair);
    }

    /** The places to meet of a file; an {@link UnusableFileException} when nothing can be read of it. */
    public FileContent<VenueRow> venues(Path path) {
        return read(path, VENUE, NEEDED_OF_VENUES, row -> row.text("id"), "id", this::venue);
    }

    /** What each column of a mentees sheet means by its header; empty where nothing is known of it or another column says it. */
    public List<String> menteeColumns(Sheet sheet) {
        return meanings(sheet, MENTEE);
    }

    /** The same for mentors. */
    public List<String> mentorColumns(Sheet sheet) {
        return meanings(sheet, MENTOR);
    }

    /** The rows of a sheet, once it is known what its columns mean; {@code columns} as {@link #menteeColumns} gives them. */
    public static List<FileRow> rows(Sheet sheet, List<String> columns) {
        return PeopleTable.of(sheet, columns, new ArrayList<>()).rows();
    }

    /** The usable mentees among rows whose columns are known. */
    public FileContent<MenteeRow> mentees(String file, List<FileRow> rows) {
        return read(new PeopleTable(file, MENTEE, rows, List.of()), row -> row.text("id"), "id", this::mentee);
    }

    /** The usable mentors among rows whose columns are known. */
    public FileContent<MentorRow> mentors(String file, List<FileRow> rows) {
        return read(new PeopleTable(file, MENTOR, rows, List.of()), row -> row.text("id"), "id", this::mentor);
    }

    private List<String> meanings(Sheet sheet, List<String> known) {
        List<String> meanings = new ArrayList<>();
        for (String written : sheet.header()) {
            String column = aliases.column(written);
            meanings.add(known.contains(column) && !meanings.contains(column) ? column : "");
        }
        return meanings;
    }

    /** {@code not_with} ids that the other file does not have; the rows are kept, the ids mean nothing. */
    public static List<RowProblem> unknownNotWith(FileContent<MenteeRow> mentees, FileContent<MentorRow> mentors) {
        List<RowProblem> problems = new ArrayList<>();
        mentees.rows().forEach(row -> row.notWith().stream().filter(id -> !mentors.ids().contains(id)).forEach(id ->
                problems.add(RowProblem.ignored(mentees.file(), row.line(), "not_with", id, RowFault.OTHER, "no such id in " + mentors.file()))));
        mentors.rows().forEach(row -> row.notWith().stream().filter(id -> !mentees.ids().contains(id)).forEach(id ->
                problems.add(RowProblem.ignored(mentors.file(), row.line(), "not_with", id, RowFault.OTHER, "no such id in " + mentees.file()))));
        return problems;
    }

    private interface RowMaker<T> {
        T make(long line, RowReader row);
    }

    private <T> FileContent<T> read(Path path, List<String> known, List<String> required, Function<RowReader, String> key,
                                    String keyColumn, RowMaker<T> maker) {
        PeopleTable table = PeopleTable.of(path.toString(), Sheet.read(path), aliases, known, required);
        return read(table, key, keyColumn, maker);
    }

    private static <T> FileContent<T> read(PeopleTable table, Function<RowReader, String> key, String keyColumn, RowMaker<T> maker) {
        List<RowProblem> problems = new ArrayList<>(table.problems());
        List<T> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (FileRow line : table.rows()) {
            RowReader row = new RowReader(table.file(), line, problems);
            T made = maker.make(line.line(), row);
            if (!key.apply(row).isEmpty() && !ids.add(key.apply(row))) {
                row.reject(keyColumn, RowFault.REPEATED);
            }
            if (!row.isRejected()) {
                rows.add(made);
            }
        }
        problems.sort(Comparator.comparingLong(RowProblem::row));
        return new FileContent<>(table.file(), rows, ids, problems, table.rows().size());
    }

    private MenteeRow mentee(long line, RowReader row) {
        PersonCells cells = new PersonCells(row, communes);
        return new MenteeRow(line, row.needed("id"), Contact.of(row), cells.birthDate(today), cells.gender(), cells.commune(),
                cells.goals(), cells.sectors(), cells.roles(), cells.languages(), cells.availability(), cells.modes(),
                cells.travelModes(), cells.maxTravelMinutes(),
                Optional.ofNullable(row.hardCode("mentor_gender", MentorGender.class)).orElse(MentorGender.ANY),
                cells.interests(), cells.situations("situations"), waitingSince(row), new LinkedHashSet<>(row.list("not_with")),
                row.yes("consent"), row.hardCode("required_check", RequiredCheck.class));
    }

    private LocalDate waitingSince(RowReader row) {
        Optional<LocalDate> date = row.date("waiting_since");
        if (date.isEmpty() && !row.text("waiting_since").isEmpty()) {
            row.ignore("waiting_since", row.text("waiting_since"), RowFault.NO_DATE);
        }
        date.filter(since -> since.isAfter(today)).ifPresent(since ->
                row.ignore("waiting_since", row.text("waiting_since"), RowFault.FUTURE_WAIT));
        return date.filter(since -> !since.isAfter(today)).orElse(null);
    }

    private MentorRow mentor(long line, RowReader row) {
        PersonCells cells = new PersonCells(row, communes);
        return new MentorRow(line, row.needed("id"), Contact.of(row), cells.birthDate(today), cells.gender(), cells.commune(),
                cells.goals(), cells.sectors(), cells.roles(), cells.languages(), cells.availability(), cells.modes(),
                cells.travelModes(), cells.maxTravelMinutes(), row.number("capacity", MOST_PLACES), cells.interests(),
                cells.situations("preferred_situations"), row.hardCode("check_type", CheckType.class), row.hardDate("check_expires"),
                row.yes("trained"), row.yes("charter_signed"), new LinkedHashSet<>(row.list("not_with")));
    }

    private PairRow pair(long line, RowReader row) {
        String mentee = row.needed("mentee_id");
        String mentor = row.needed("mentor_id");
        row.needed("status");
        PairStatus status = row.hardCode("status", PairStatus.class);
        Period slot = row.hardCodes("slot", Period::find).stream().findFirst().orElse(null);
        return new PairRow(line, mentee, mentor, status, slot);
    }

    private VenueRow venue(long line, RowReader row) {
        PersonCells cells = new PersonCells(row, communes);
        row.needed("availability");
        return new VenueRow(line, row.needed("id"), cells.commune(), cells.availability(), row.number("capacity", MOST_PLACES));
    }

    private static List<String> plus(List<String> columns, String... more) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
