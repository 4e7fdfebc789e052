package fr.binome.intake;

import fr.binome.people.Ages;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a mentor's form. Stateless. */
final class MentorFormReader {

    private static final AgeRule AGES = new AgeRule(Ages.ADULT, 110, "intake.error.mentor.young", "intake.error.mentor.old", 0);

    private MentorFormReader() {
    }

    /** The answers; empty if {@code errors} got any. */
    static Optional<MentorForm> read(FormData data, LocalDate today, FieldErrors errors) {
        FieldReader fields = new FieldReader(data, errors);
        Identity identity = new IdentityReader(fields, today).read(AGES);
        String job = fields.name(Questions.JOB);
        List<String> goals = fields.several(Questions.GOALS);
        Wishes wishes = new WishesReader(fields).read(goals, Questions.ROLES, Questions.TRAVEL_MODES);
        List<String> preferred = fields.several(Questions.SITUATIONS);
        String capacity = fields.one(Questions.CAPACITY, "1");
        String motivation = fields.text(Questions.MOTIVATION);
        fields.agreed(Questions.CHARTER);
        fields.agreed(Questions.OWN_DATA);
        fields.untouched(Questions.TRAP);
        return errors.isEmpty() ? Optional.of(new MentorForm(identity, job, wishes, Integer.parseInt(capacity), preferred,
                motivation)) : Optional.empty();
    }
}
