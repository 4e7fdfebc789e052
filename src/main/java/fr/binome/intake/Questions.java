package fr.binome.intake;

import fr.binome.intake.Question.Kind;
import fr.binome.people.vocabulary.Gender;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.Language;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.Situation;
import fr.binome.people.vocabulary.TravelMode;
import java.util.List;

/** Everything that the public forms ask, each once. */
final class Questions {

    /** A goal for whoever has none yet: a mentor helps to find it. */
    static final String UNSURE = "UNSURE";

    static final Question FIRST_NAME = Question.name("firstName", 80, "given-name");
    static final Question LAST_NAME = Question.name("lastName", 80, "family-name");
    static final Question BIRTH_DATE = Question.typed("birthDate", Kind.DATE, "bday");
    static final Question POSTAL_CODE = Question.typed("postalCode", Kind.POSTAL_CODE, "postal-code");
    static final Question COMMUNE = Question.typed("commune", Kind.COMMUNE, "off");
    /** Ticked, somebody does not answer alone. */
    static final Question HELPED = Question.tick("helped").optional();
    static final Question HELPER_NAME = Question.name("helperName", 160, "off");
    static final Question HELPER_RELATION = Question.name("helperRelation", 60, "off");
    static final Question HELPER_PHONE = Question.typed("helperPhone", Kind.PHONE, "off");
    static final Question HELPER_EMAIL = Question.typed("helperEmail", Kind.EMAIL, "off");
    static final Question VIA = Question.one("via", List.of(HelperReader.DIRECT, HelperReader.BETWEEN), "intake.via.");
    static final Question ADJUSTMENT = Question.text("adjustment", 600).optional();
    static final Question ADJUSTMENT_CONSENT = Question.tick("adjustmentConsent");
    static final Question CALL_PHONE = Question.typed("callPhone", Kind.PHONE, "tel");
    static final Question CALL_WHEN = Question.one("callWhen", List.of(Callbacks.ANY, "MORNING", "NOON", "AFTERNOON", "EVENING"),
            "intake.when.");
    static final Question EMAIL = Question.typed("email", Kind.EMAIL, "email");
    static final Question PHONE = Question.typed("phone", Kind.PHONE, "tel");
    static final Question GENDER = Question.one("gender", Gender.class).optional();
    static final Question MAIN_GOAL = Question.one("mainGoal", Goal.class).or(UNSURE);
    static final Question OTHER_GOALS = Question.several("otherGoals", Goal.class, 2).optional();
    static final Question SECTORS = Question.several("sectors", Sector.class, Sector.values().length).optional();
    static final Question ROLES = Question.several("roles", Role.class, Role.values().length).optional();
    static final Question INTERESTS = new Question("interests", Kind.WORDS, false, 6, "off", List.of(), "", "");
    static final Question MODES = Question.several("modes", MeetingMode.class, MeetingMode.values().length);
    static final Question LANGUAGES = Question.several("languages", Kind.LANGUAGES, Language.OFFERED, "language.", 8);
    static final Question PERIODS = Question.several("periods", Kind.WEEK, Period.week().stream().map(Period::code).toList(),
            "period.", Period.week().size());
    static final Question TRAVEL_MODES = Question.several("travelModes", TravelMode.class, TravelMode.values().length);
    static final Question TRAVEL_LIMIT = Question.one("maxTravelMinutes", List.of("15", "30", "45", "60"), "intake.minutes.");
    static final Question MENTOR_GENDER = Question.one("mentorGender", MentorGender.class);
    static final Question GUARDIAN_NAME = Question.name("guardianName", 160, "off");
    static final Question GUARDIAN_RELATION = Question.name("guardianRelation", 60, "off");
    static final Question GUARDIAN_EMAIL = Question.typed("guardianEmail", Kind.EMAIL, "off");
    static final Question GUARDIAN_PHONE = Question.typed("guardianPhone", Kind.PHONE, "off");
    static final Question WITH_PARENT = Question.tick("withParent");
    static final Question AUTHORITY = Question.tick("authority");
    static final Question OWN_DATA = Question.tick("ownData");
    static final Question JOB = Question.name("job", 120, "organization-title");
    static final Question GOALS = Question.several("goals", Goal.class, Goal.values().length);
    static final Question CAPACITY = Question.one("capacity", List.of("1", "2", "3", "4", "5"), "intake.capacity.");
    static final Question SITUATIONS = Question.several("preferredSituations", Situation.class, Situation.values().length).optional();
    static final Question MOTIVATION = Question.text("motivation", 600).optional();
    static final Question CHARTER = Question.tick("charter");
    /** Nobody sees it; what fills in every field falls into it. */
    static final Question TRAP = new Question("website", Kind.TRAP, false, 0, "off", List.of(), "", "");

    private Questions() {
    }
}
