package fr.binome.intake;

import fr.binome.people.Ages;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Situation;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a mentor's form. Stateless. */
final class MentorFormReader {

    static final List<String> CAPACITIES = List.of("1", "2", "3", "4", "5");
    private static final AgeRule AGES = new AgeRule(Ages.ADULT, 110, "intake.error.mentor.young", "intake.error.mentor.old", 0);
    private static final int JOB = 120;

    private MentorFormReader() {
    }

    /** The answers; empty if {@code errors} got any. */
    static Optional<MentorForm> read(FormData data, LocalDate today, FieldErrors errors) {
        FieldReader fields = new FieldReader(data, errors);
        Identity identity = new IdentityReader(fields, today).read(AGES);
        String job = fields.name("job", JOB);
        List<String> goals = fields.several("goals", Goal.class, Goal.values().length);
        if (goals.isEmpty()) {
            fields.wrong("goals", "intake.error.goals.missing");
        }
        Wishes wishes = new WishesReader(fields).read(goals, Role.values().length);
        List<String> preferred = fields.several("preferredSituations", Situation.class, Situation.values().length);
        String capacity = fields.typed("capacity");
        if (!capacity.isEmpty() && !CAPACITIES.contains(capacity)) {
            fields.wrong("capacity", "intake.error.choice", FieldReader.shown(capacity));
        }
        if (!fields.ticked("charter")) {
            fields.wrong("charter", "intake.error.charter.missing");
        }
        if (!fields.ticked("ownData")) {
            fields.wrong("ownData", "intake.error.ownData.missing");
        }
        if (fields.ticked(MenteeFormReader.TRAP)) {
            fields.wrong(MenteeFormReader.TRAP, "intake.error.trap");
        }
        return errors.isEmpty() ? Optional.of(new MentorForm(identity, job, wishes,
                capacity.isEmpty() ? 1 : Integer.parseInt(capacity), preferred)) : Optional.empty();
    }
}
