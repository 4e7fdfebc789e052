package fr.binome.people.profile;

import fr.binome.people.EmailAddress;
import fr.binome.people.profile.ProfileField.Kind;
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
import java.util.stream.Stream;

/**
 * What staff may change of a profile, and what people may change of their own: not the name, the birth date and the address to
 * which their link goes.
 */
public final class ProfileFields {

    private static final ProfileField FIRST_NAME = ProfileField.typed("firstName", Kind.TEXT, 80).required();
    private static final ProfileField LAST_NAME = ProfileField.typed("lastName", Kind.TEXT, 80).required();
    private static final ProfileField BIRTH_DATE = ProfileField.typed("birthDate", Kind.BIRTH_DATE, 20).required();
    private static final ProfileField EMAIL = ProfileField.typed("email", Kind.EMAIL, EmailAddress.LONGEST);
    private static final ProfileField PHONE = ProfileField.typed("phone", Kind.PHONE, 30);
    private static final ProfileField GENDER = ProfileField.one("gender", Gender.class);
    private static final ProfileField JOB = ProfileField.typed("job", Kind.TEXT, 120);
    private static final ProfileField CAPACITY = ProfileField.typed("capacity", Kind.NUMBER, 50).required();
    private static final List<ProfileField> WHERE_AND_WHEN = List.of(
            ProfileField.typed("postalCode", Kind.HOME, 5).required(),
            new ProfileField("periods", Kind.WEEK, false, Period.week().size(), Period.week().stream().map(Period::code).toList(), "period."),
            ProfileField.several("modes", MeetingMode.class, MeetingMode.values().length).required(),
            ProfileField.several("travelModes", TravelMode.class, TravelMode.values().length),
            new ProfileField("maxTravelMinutes", Kind.ONE, true, 1, List.of("0", "15", "30", "45", "60"), "profile.minutes."),
            new ProfileField("languages", Kind.SEVERAL, true, 8, Language.OFFERED, "language."));
    private static final List<ProfileField> OF_A_MENTEE = List.of(
            ProfileField.one("mainGoal", Goal.class),
            ProfileField.several("otherGoals", Goal.class, 2),
            ProfileField.several("roles", Role.class, 2),
            ProfileField.several("sectors", Sector.class, Sector.values().length),
            ProfileField.typed("interests", Kind.WORDS, 6),
            ProfileField.one("mentorGender", MentorGender.class));
    private static final List<ProfileField> OF_A_MENTOR = List.of(JOB, CAPACITY,
            ProfileField.several("goals", Goal.class, Goal.values().length).required(),
            ProfileField.several("roles", Role.class, Role.values().length),
            ProfileField.several("sectors", Sector.class, Sector.values().length),
            ProfileField.several("preferredSituations", Situation.class, Situation.values().length),
            ProfileField.typed("interests", Kind.WORDS, 6));

    private ProfileFields() {
    }

    /** What staff may change of a young person. */
    public static List<ProfileField> ofMentee() {
        return together(List.of(FIRST_NAME, LAST_NAME, BIRTH_DATE, EMAIL, PHONE, GENDER), OF_A_MENTEE, WHERE_AND_WHEN,
                List.of(ProfileField.several("situations", Situation.class, Situation.values().length)));
    }

    /** What a young person may change. */
    public static List<ProfileField> ofOwnMentee() {
        return together(List.of(PHONE), OF_A_MENTEE, WHERE_AND_WHEN);
    }

    /** What staff may change of a mentor. */
    public static List<ProfileField> ofMentor() {
        return together(List.of(FIRST_NAME, LAST_NAME, BIRTH_DATE, EMAIL, PHONE, GENDER), OF_A_MENTOR, WHERE_AND_WHEN);
    }

    /** What a mentor may change. */
    public static List<ProfileField> ofOwnMentor() {
        return together(List.of(PHONE), OF_A_MENTOR, WHERE_AND_WHEN);
    }

    @SafeVarargs
    private static List<ProfileField> together(List<ProfileField>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
