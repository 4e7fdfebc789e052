package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.ConsentTexts;
import fr.binome.people.vocabulary.MentorGender;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Messages;
import java.util.List;
import java.util.Map;

/** The model of the young person's form. */
final class MenteeFormView {

    /** What stands in a form that nobody has touched. */
    static final FormData UNTOUCHED = FormData.of(Map.of("languages", List.of("fr"), "maxTravelMinutes", List.of("30"),
            "mentorGender", List.of("ANY")));

    private MenteeFormView() {
    }

    static Map<String, Object> of(Messages messages, String language, Association association, FormData data, FieldErrors errors) {
        IntakeFields fields = new IntakeFields(messages, language, "jeune", data, errors);
        Map<String, Object> model = fields.shared();
        fields.field("guardianName", "text", "off", true, 160);
        fields.field("guardianRelation", "text", "off", true, 60);
        fields.field("guardianEmail", "email", "off", true, 254);
        fields.field("guardianPhone", "tel", "off", true, 30);
        fields.asked("guardianEmail");
        fields.tick("withParent");
        fields.goals("mainGoal", false, true);
        fields.goals("otherGoals", true, false);
        fields.choices("mentorGender", MentorGender.class, false, true);
        fields.tick("ownData");
        model.put("association", association);
        model.put("otherGoalsOpen", fields.open("otherGoals"));
        model.put("moreOpen", fields.open("sectors", "roles", "interests", "gender"));
        model.put("ownDataText", AgreedText.of(messages, language, ConsentTexts.OWN_DATA, association.name(), association.email()));
        return model;
    }
}
