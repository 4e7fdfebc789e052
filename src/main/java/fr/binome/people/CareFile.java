package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dated checklist of requirement R2 for a young person in child protection (ASE), and whom to reach in the family's stead.
 * Immutable.
 *
 * @param evaluatedOn the département's evaluation, which counts for a year
 * @param agreedOn its written agreement
 * @param adheredOn the young person's own adhesion
 * @param conventionOn the convention that names the mentor, wanted before the introduction
 * @param service which service it is, and what to know of it; empty if unknown
 * @param parentsToo whether the parents may be written to and called as well
 */
record CareFile(boolean inCare, @Nullable LocalDate evaluatedOn, @Nullable LocalDate agreedOn, @Nullable LocalDate adheredOn,
                @Nullable LocalDate conventionOn, String service, CareContact contact, boolean parentsToo) {

    static final CareFile NONE = new CareFile(false, null, null, null, null, "", CareContact.NOBODY, false);
    /** Files from before contacts were noted have so many lines. */
    private static final int LINES_BEFORE = 6;

    /** Whether everything that is wanted before matching is there on {@code day}; so it is for whoever is not in care. */
    boolean complete(LocalDate day) {
        return !inCare || evaluatedOn != null && !evaluatedOn.plusYears(1).isBefore(day) && agreedOn != null && adheredOn != null;
    }

    /** Whether it was complete once: then an evaluation that has grown old ends no pair that lives, and is asked for again. */
    boolean agreed() {
        return !inCare || evaluatedOn != null && agreedOn != null && adheredOn != null;
    }

    /** Until when the evaluation counts, if that is no later than {@code day}. */
    Optional<LocalDate> renewedBy(LocalDate day) {
        return Optional.ofNullable(evaluatedOn).filter(any -> inCare).map(evaluated -> evaluated.plusYears(1)).filter(end -> !end.isAfter(day));
    }

    /** Whether a convention names the mentor of now: one from before {@code earlierUntil} names an earlier one. */
    boolean names(@Nullable LocalDate earlierUntil) {
        return conventionOn != null && (earlierUntil == null || !conventionOn.isBefore(earlierUntil));
    }

    /** Whether nothing may go to the parents. */
    boolean withheld() {
        return inCare && !parentsToo;
    }

    /** One text, to be sealed. */
    String text() {
        return String.join("\n", String.valueOf(inCare), day(evaluatedOn), day(agreedOn), day(adheredOn), day(conventionOn), line(service),
                line(contact.name()), text(contact.email()), text(contact.phone()), String.valueOf(parentsToo));
    }

    static CareFile of(String text) {
        String[] parts = text.split("\n", -1);
        boolean before = parts.length == LINES_BEFORE;
        return new CareFile(Boolean.parseBoolean(parts[0]), day(parts[1]), day(parts[2]), day(parts[3]), day(parts[4]), parts[5],
                before ? CareContact.NOBODY : new CareContact(parts[6], known(parts[7]), known(parts[8])),
                !before && Boolean.parseBoolean(parts[9]));
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Nullable
    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Nullable
    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
