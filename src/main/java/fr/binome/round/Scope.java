package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.Public;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in a round.
 *
 * @param branch id of the branch whose people take part, with those of no branch; null for all of them
 * @param publics codes of {@link Public}, one of which is enough; empty for everybody
 * @param waitingSince only whoever waits since this day or longer; null for everybody
 * @param changes what some might answer differently; only a scenario has any
 */
@Serdeable
public record Scope(@Nullable String branch, @Nullable List<String> publics, @Nullable LocalDate waitingSince,
                    @Nullable List<WhatIf> changes) {

    /** JSON leaves empty lists out. */
    public Scope {
        publics = publics == null ? List.of() : List.copyOf(publics);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** Whether this branch's people take part; those without a branch belong to every one, as every branch's members see them. */
    boolean includesBranch(@Nullable String branchId) {
        return branch == null || branchId == null || branch.equals(branchId);
    }

    /** Whether a member of the team may know of the round: one of the whole association is everybody's. */
    boolean seenBy(Staff staff) {
        return branch == null || staff.branch().isEmpty() || staff.branch().equals(branch);
    }

    /**
     * Whether a member of the team may decide about a round of these people as a whole: whoever works for one branch, about that branch's.
     *
     * @param scope null for everybody
     */
    static boolean decidedBy(Staff staff, @Nullable Scope scope) {
        return staff.role() != Role.READ_ONLY && (staff.branch().isEmpty() || scope != null && staff.branch().equals(scope.branch()));
    }

    /** Why this young person of that branch does not take part, as far as the choice goes; empty for who does. */
    Optional<Absence> absence(@Nullable String branchId, MenteeFact mentee, LocalDate date) {
        if (!includesBranch(branchId)) {
            return Optional.of(Absence.BRANCH);
        }
        if (!publics.isEmpty() && publics.stream().noneMatch(code -> Public.valueOf(code).includes(mentee, date))) {
            return Optional.of(Absence.PUBLIC);
        }
        boolean recent = waitingSince != null && (mentee.waitingSince() == null || mentee.waitingSince().isAfter(waitingSince));
        return recent ? Optional.of(Absence.RECENT) : Optional.empty();
    }

    /** Whether nobody is left aside. */
    boolean whole() {
        return branch == null && publics.isEmpty() && waitingSince == null;
    }

    /** The same people, with these answers. */
    Scope with(List<WhatIf> answers) {
        return new Scope(branch, publics, waitingSince, answers);
    }

    static Scope everybody() {
        return new Scope(null, List.of(), null, List.of());
    }

    MenteeFact changed(MenteeFact mentee) {
        return changes.stream().filter(change -> change.menteeId().equals(mentee.id()))
                .reduce(mentee, (fact, change) -> change.applied(fact), (one, other) -> other);
    }
}
