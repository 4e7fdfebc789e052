package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.ConsentTexts;
import fr.binome.people.vocabulary.Situation;
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

    private MentorFormView() {
    }

    static Map<String, Object> of(Messages messages, String language, Association association, FormData data, FieldErrors errors) {
        IntakeFields fields = new IntakeFields(messages, language, "mentor", data, errors);
        Map<String, Object> model = fields.shared();
        fields.field("job", "text", "organization-title", true, 120);
        fields.goals("goals", true, true);
        fields.numbers("capacity", MentorFormReader.CAPACITIES, "intake.capacity.");
        fields.choices("preferredSituations", Situation.class, true, false);
        fields.tick("charter");
        fields.tick("ownData");
        model.put("association", association);
        model.put("moreOpen", fields.open("preferredSituations", "interests", "gender"));
        model.put("charterText", AgreedText.of(messages, language, ConsentTexts.CHARTER, association.name()));
        model.put("ownDataText", AgreedText.of(messages, language, ConsentTexts.OWN_DATA, association.name(), association.email()));
        return model;
    }
}
