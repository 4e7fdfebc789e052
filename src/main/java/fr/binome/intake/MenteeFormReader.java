package fr.binome.intake;

import fr.binome.people.Ages;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a young person's form. Stateless. */
final class MenteeFormReader {

    /** Below, child and parent fill the form together. */
    static final int ALONE_FROM = 15;
    static final String TRAP = "website";

    private static final AgeRule AGES = new AgeRule(5, 30, "intake.error.mentee.young", "intake.error.mentee.old", ALONE_FROM);
    private static final int MOST_OTHER_GOALS = 2;
    private static final int MOST_ROLES = 2;
    private static final int GUARDIAN_NAME = 160;
    private static final int RELATION = 60;

    private MenteeFormReader() {
    }

    /** The answers; empty if {@code errors} got any. */
    static Optional<MenteeForm> read(FormData data, LocalDate today, FieldErrors errors) {
        FieldReader fields = new FieldReader(data, errors);
        Identity own = new IdentityReader(fields, today).read(AGES);
        int age = own.birthDate() == null ? Ages.ADULT : Ages.on(own.birthDate(), today);
        GuardianForm guardian = age < Ages.ADULT ? guardian(fields, age < ALONE_FROM) : null;
        Wishes wishes = new WishesReader(fields).read(goals(fields), MOST_ROLES);
        String mentorGender = fields.one("mentorGender", MentorGender.class, MentorGender.ANY.name());
        if (!fields.ticked("ownData")) {
            fields.wrong("ownData", "intake.error.ownData.missing");
        }
        if (fields.ticked(TRAP)) {
            fields.wrong(TRAP, "intake.error.trap");
        }
        return errors.isEmpty() ? Optional.of(new MenteeForm(reachable(own, guardian), guardian, wishes, mentorGender)) : Optional.empty();
    }

    private static List<String> goals(FieldReader fields) {
        String main = fields.one("mainGoal", Goal.class, "");
        if (main.isEmpty()) {
            fields.wrong("mainGoal", "intake.error.goal.missing");
        }
        List<String> goals = new ArrayList<>(List.of(main));
        List<String> others = fields.several("otherGoals", Goal.class, Goal.values().length).stream()
                .filter(goal -> !goal.equals(main)).toList();
        if (others.size() > MOST_OTHER_GOALS) {
            fields.wrong("otherGoals", "intake.error.many", MOST_OTHER_GOALS, others.size());
        }
        goals.addAll(others);
        return goals;
    }

    private static GuardianForm guardian(FieldReader fields, boolean withParent) {
        ContactReader contacts = new ContactReader(fields);
        String name = fields.name("guardianName", GUARDIAN_NAME);
        String relation = fields.name("guardianRelation", RELATION);
        String email = contacts.email("guardianEmail");
        String phone = contacts.phone("guardianPhone");
        if (!contacts.any("guardianEmail", "guardianPhone")) {
            fields.wrong("guardianEmail", "intake.error.guardian.contact");
        }
        if (withParent && !fields.ticked("withParent")) {
            fields.wrong("withParent", "intake.error.withParent.missing");
        }
        return new GuardianForm(name, relation, email, phone);
    }

    /** A child without mail or phone of its own is reached by the parent's. */
    private static Identity reachable(Identity own, GuardianForm guardian) {
        if (own.email() != null || own.phone() != null || guardian == null) {
            return own;
        }
        return new Identity(own.firstName(), own.lastName(), guardian.email(), guardian.phone(), own.birthDate(), own.gender(),
                own.postalCode(), own.commune());
    }
}
