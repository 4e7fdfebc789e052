package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.mail.RecipientKind;
import fr.binome.people.ConsentTexts;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of somebody who wants to be a mentor. Thread-safe. */
@Singleton
class MentorQuestions implements PublicForm<MentorForm> {

    static final List<Step> STEPS = List.of(
            Step.of("vous", Questions.FIRST_NAME, Questions.LAST_NAME, Questions.TRAP),
            Step.of("naissance", Questions.BIRTH_DATE, Questions.POSTAL_CODE, Questions.COMMUNE),
            Step.of("metier", Questions.JOB, Questions.SECTORS),
            Step.of("aide", Questions.GOALS, Questions.ROLES),
            Step.of("jeunes", Questions.CAPACITY, Questions.SITUATIONS),
            Step.of("rencontre", Questions.MODES, Questions.LANGUAGES),
            Step.of("trajet", Questions.TRAVEL_MODES, Questions.TRAVEL_LIMIT)
                    .when(Condition.chosenOrOpen(Questions.MODES, MeetingMode.IN_PERSON.name())),
            Step.of("moments", Questions.PERIODS),
            Step.of("envie", Questions.MOTIVATION, Questions.INTERESTS, Questions.GENDER),
            Step.of("contact", Questions.EMAIL, Questions.PHONE),
            Step.of("charte", Questions.CHARTER).agreeingTo(ConsentTexts.CHARTER));

    private final MentorIntake intake;

    MentorQuestions(MentorIntake intake) {
        this.intake = intake;
    }

    @Override
    public String path() {
        return "mentor";
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
        return Map.of("languages", List.of("fr"), "maxTravelMinutes", List.of("30"), "capacity", List.of("1"));
    }

    @Override
    public List<Promise> promises() {
        return List.of(new Promise("clock", "mentor.fact.time"), new Promise("calendar", "mentor.fact.rhythm"),
                new Promise("users", "mentor.fact.team"));
    }

    @Override
    public RecipientKind kind() {
        return RecipientKind.MENTOR;
    }

    @Override
    public Optional<MentorForm> read(FormData data, LocalDate today, FieldErrors errors) {
        return MentorFormReader.read(data, today, errors);
    }

    @Override
    public Optional<Thanks> known(Association association, String submission) {
        return intake.known(association, submission).map(mentor -> Thanks.MENTOR);
    }

    @Override
    public Thanks receive(Association association, Submission<MentorForm> submission) {
        intake.receive(association, submission);
        return Thanks.MENTOR;
    }
}
