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

    private static final AgeRule AGES = new AgeRule(5, 30, "intake.error.mentee.young", "intake.error.mentee.old", ALONE_FROM);
    private static final int MOST_ROLES = 2;

    private MenteeFormReader() {
    }

    /** The answers; empty if {@code errors} got any. */
    static Optional<MenteeForm> read(FormData data, LocalDate today, FieldErrors errors) {
        FieldReader fields = new FieldReader(data, errors);
        HelperForm helper = new HelperReader(fields).read();
        boolean between = helper != null && helper.between();
        Identity own = new IdentityReader(fields, today).read(AGES, between);
        int age = own.birthDate() == null ? Ages.ADULT : Ages.on(own.birthDate(), today);
        GuardianForm guardian = age < Ages.ADULT ? guardian(fields, age < ALONE_FROM) : null;
        Wishes wishes = new WishesReader(fields).read(goals(fields), Questions.ROLES.atMost(MOST_ROLES),
                Questions.TRAVEL_MODES.optional());
        String mentorGender = fields.one(Questions.MENTOR_GENDER, MentorGender.ANY.name());
        String adjustment = fields.text(Questions.ADJUSTMENT);
        if (!adjustment.isEmpty()) {
            fields.agreed(Questions.ADJUSTMENT_CONSENT);
        }
        fields.agreed(Questions.OWN_DATA);
        fields.untouched(Questions.TRAP);
        return errors.isEmpty() ? Optional.of(new MenteeForm(reachable(own, guardian, helper), guardian, helper, wishes,
                mentorGender, adjustment)) : Optional.empty();
    }

    /** The main goal first, even where it is named again; whoever knows none yet is helped to choose a path. */
    private static List<String> goals(FieldReader fields) {
        String main = fields.one(Questions.MAIN_GOAL, "");
        boolean unsure = main.equals(Questions.UNSURE);
        List<String> goals = new ArrayList<>(fields.several(Questions.OTHER_GOALS.atMost(Goal.values().length)));
        goals.remove(main);
        if (goals.size() > Questions.OTHER_GOALS.most()) {
            fields.wrong(Questions.OTHER_GOALS.name(), "intake.error.many", Questions.OTHER_GOALS.most(), goals.size());
        }
        if (!unsure) {
            goals.add(0, main);
        }
        return goals.isEmpty() ? List.of(Goal.ORIE.name()) : goals;
    }

    private static GuardianForm guardian(FieldReader fields, boolean withParent) {
        ContactReader contacts = new ContactReader(fields);
        String name = fields.name(Questions.GUARDIAN_NAME);
        String relation = fields.name(Questions.GUARDIAN_RELATION);
        String email = contacts.email(Questions.GUARDIAN_EMAIL.name());
        String phone = contacts.phone(Questions.GUARDIAN_PHONE.name());
        if (!contacts.any(Questions.GUARDIAN_EMAIL.name(), Questions.GUARDIAN_PHONE.name())) {
            fields.wrong(Questions.GUARDIAN_EMAIL.name(), "intake.error.guardian.contact");
        }
        if (withParent) {
            fields.agreed(Questions.WITH_PARENT);
        }
        return new GuardianForm(name, relation, email, phone);
    }

    /** Whoever wants it so is reached by the helper's phone; a child without mail or phone of its own by the parent's. */
    private static Identity reachable(Identity own, GuardianForm guardian, HelperForm helper) {
        if (helper != null && helper.between()) {
            return own.at(null, helper.phone());
        }
        if (own.email() != null || own.phone() != null || guardian == null) {
            return own;
        }
        return own.at(guardian.email(), guardian.phone());
    }
}
