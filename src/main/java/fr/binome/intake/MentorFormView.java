package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.ConsentTexts;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Messages;
import java.util.List;
import java.util.Map;

/** The model of the mentor's form. */
final class MentorFormView {

    /** What stands in a form that nobody has touched. */
    static final FormData UNTOUCHED = FormData.of(Map.of("languages", List.of("fr"), "maxTravelMinutes", List.of("30"),
            "capacity", List.of("1")));

    static final List<Question> QUESTIONS = List.of(Questions.FIRST_NAME, Questions.LAST_NAME, Questions.BIRTH_DATE, Questions.EMAIL,
            Questions.PHONE, Questions.POSTAL_CODE, Questions.COMMUNE, Questions.JOB, Questions.GOALS, Questions.SECTORS,
            Questions.ROLES, Questions.CAPACITY, Questions.SITUATIONS, Questions.INTERESTS, Questions.GENDER, Questions.MODES,
            Questions.PERIODS, Questions.TRAVEL_MODES, Questions.TRAVEL_LIMIT, Questions.LANGUAGES, Questions.CHARTER,
            Questions.OWN_DATA, Questions.TRAP);

    private MentorFormView() {
    }

    static Map<String, Object> of(Messages messages, String language, Association association, FormData data, FieldErrors errors) {
        IntakeFields fields = new IntakeFields(messages, language, "mentor", data, errors);
        fields.show(QUESTIONS);
        Map<String, Object> model = fields.model();
        model.put("submission", Submissions.of(data));
        model.put("association", association);
        model.put("moreOpen", fields.open(Questions.SITUATIONS, Questions.INTERESTS, Questions.GENDER));
        model.put("charterText", AgreedText.of(messages, language, ConsentTexts.CHARTER, association.name()));
        model.put("ownDataText", AgreedText.of(messages, language, ConsentTexts.OWN_DATA, association.name(), association.email()));
        return model;
    }
}
