package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * The dated checklist of requirement R2 for a young person in child protection (ASE). Immutable.
 *
 * @param evaluatedOn the département's evaluation, which counts for a year
 * @param agreedOn its written agreement
 * @param adheredOn the young person's own adhesion
 * @param conventionOn the convention that names the mentor, wanted before the introduction
 * @param service whom to call there; empty if unknown
 */
record CareFile(boolean inCare, @Nullable LocalDate evaluatedOn, @Nullable LocalDate agreedOn, @Nullable LocalDate adheredOn,
                @Nullable LocalDate conventionOn, String service) {

    static final CareFile NONE = new CareFile(false, null, null, null, null, "");

    /** Whether everything that is wanted before matching is there on {@code day}; so it is for whoever is not in care. */
    boolean complete(LocalDate day) {
        return !inCare || evaluatedOn != null && !evaluatedOn.plusYears(1).isBefore(day) && agreedOn != null && adheredOn != null;
    }

    /** One text, to be sealed. */
    String text() {
        return String.join("\n", String.valueOf(inCare), day(evaluatedOn), day(agreedOn), day(adheredOn), day(conventionOn),
                service.replace("\n", " "));
    }

    static CareFile of(String text) {
        String[] parts = text.split("\n", -1);
        return new CareFile(Boolean.parseBoolean(parts[0]), day(parts[1]), day(parts[2]), day(parts[3]), day(parts[4]), parts[5]);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Nullable
    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
