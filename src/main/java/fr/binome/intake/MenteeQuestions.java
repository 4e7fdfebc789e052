package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.mail.RecipientKind;
import fr.binome.people.Ages;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Mentee;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a young person who looks for a mentor. Thread-safe. */
@Singleton
class MenteeQuestions implements PublicForm<MenteeForm> {

    static final List<Step> STEPS = List.of(
            Step.of("vous", Questions.FIRST_NAME, Questions.LAST_NAME, Questions.HELPED, Questions.TRAP),
            Step.of("aidant", Questions.HELPER_NAME, Questions.HELPER_RELATION, Questions.HELPER_PHONE, Questions.HELPER_EMAIL,
                    Questions.VIA).when(Condition.chosen(Questions.HELPED, "yes")),
            Step.of("naissance", Questions.BIRTH_DATE, Questions.POSTAL_CODE, Questions.COMMUNE),
            Step.of("but", Questions.MAIN_GOAL, Questions.OTHER_GOALS),
            Step.of("metiers", Questions.SECTORS, Questions.ROLES),
            Step.of("rencontre", Questions.MODES, Questions.LANGUAGES),
            Step.of("trajet", Questions.TRAVEL_MODES.optional(), Questions.TRAVEL_LIMIT)
                    .when(Condition.chosenOrOpen(Questions.MODES, MeetingMode.IN_PERSON.name())),
            Step.of("moments", Questions.PERIODS),
            Step.of("mentor", Questions.MENTOR_GENDER, Questions.INTERESTS, Questions.GENDER),
            Step.of("besoin", Questions.ADJUSTMENT, Questions.ADJUSTMENT_CONSENT).agreeingTo(ConsentTexts.ADJUSTMENT),
            Step.of("contact", Questions.EMAIL, Questions.PHONE).when(Condition.chosen(Questions.HELPED, "yes")
                    .and(Condition.chosen(Questions.VIA, HelperReader.BETWEEN)).not()),
            Step.of("parent", Questions.GUARDIAN_NAME, Questions.GUARDIAN_RELATION, Questions.GUARDIAN_EMAIL, Questions.GUARDIAN_PHONE,
                    Questions.WITH_PARENT).when(Condition.youngerThan(Ages.ADULT))
                    .asking(Questions.WITH_PARENT, Condition.youngerThan(MenteeFormReader.ALONE_FROM)));

    private final MenteeIntake intake;
    private final Clock clock;

    MenteeQuestions(MenteeIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "jeune";
    }

    @Override
    public List<Step> steps() {
        return STEPS;
    }

    @Override
    public List<Question> agreements() {
        return List.of(Questions.OWN_DATA);
    }

    @Override
    public Map<String, List<String>> untouched() {
        return Map.of("languages", List.of("fr"), "via", List.of(HelperReader.DIRECT), "maxTravelMinutes", List.of("30"),
                "mentorGender", List.of("ANY"));
    }

    @Override
    public List<Promise> promises() {
        return List.of(new Promise("clock", "jeune.fact.time"), new Promise("heart", "jeune.fact.free"),
                new Promise("lock", "jeune.fact.private"));
    }

    @Override
    public RecipientKind kind() {
        return RecipientKind.MENTEE;
    }

    @Override
    public Optional<MenteeForm> read(FormData data, LocalDate today, FieldErrors errors) {
        return MenteeFormReader.read(data, today, errors);
    }

    @Override
    public Optional<Thanks> known(Association association, String submission) {
        return intake.known(association, submission).map(mentee -> thanks(association, mentee));
    }

    @Override
    public Thanks receive(Association association, Submission<MenteeForm> submission) {
        return thanks(association, intake.receive(association, submission));
    }

    private Thanks thanks(Association association, Mentee mentee) {
        return mentee.minorOn(clock.today(association.zone())) ? Thanks.MINOR : Thanks.ADULT;
    }
}
