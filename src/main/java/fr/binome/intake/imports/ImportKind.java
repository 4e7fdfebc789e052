package fr.binome.intake.imports;

import fr.binome.people.file.PeopleFiles;
import java.util.List;

/** Whom a file holds. */
enum ImportKind {
    MENTEES("/mentees", PeopleFiles.MENTEE, List.of("first_name", "last_name", "birth_date", "commune", "goals", "availability", "modes")),
    MENTORS("/mentors", PeopleFiles.MENTOR, List.of("first_name", "last_name", "birth_date", "commune", "goals", "availability", "modes",
            "capacity"));

    private final String list;
    private final List<String> columns;
    private final List<String> needed;

    ImportKind(String list, List<String> columns, List<String> needed) {
        this.list = list;
        this.columns = columns.stream().filter(column -> !column.equals("not_with")).toList();
        this.needed = needed;
    }

    /** Where these people are listed. */
    String list() {
        return list;
    }

    /** What a column of such a file may mean. */
    List<String> columns() {
        return columns;
    }

    /** The columns without which no row can be used. */
    List<String> needed() {
        return needed;
    }
}
