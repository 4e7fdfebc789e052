package fr.binome.intake.imports;

import fr.binome.people.file.RowFault;
import fr.binome.people.file.RowProblem;
import fr.binome.platform.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What is wrong with one cell; {@code rowKept} if the row counts without it. */
@MappedEntity("import_faults")
record ImportFault(@Id String id, String associationId, String importId, int line, String field, String cell, RowFault fault,
                   String details, boolean rowKept) {

    private static final int LONGEST_FIELD = 120;
    private static final int LONGEST_DETAILS = 200;

    static ImportFault of(PeopleImport of, RowProblem problem) {
        String details = String.join(", ", problem.details());
        return new ImportFault(Ids.next(), of.associationId(), of.id(), (int) problem.row(), cut(problem.column(), LONGEST_FIELD),
                problem.value(), problem.fault(), cut(details, LONGEST_DETAILS), problem.isIgnoredValue());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
