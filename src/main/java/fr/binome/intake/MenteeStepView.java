package fr.binome.intake;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model of one page of the young person's form. */
final class MenteeStepView {

    /** What stands in a page that nobody has touched. */
    private static final Map<String, List<String>> UNTOUCHED = Map.of("languages", List.of("fr"),
            "maxTravelMinutes", List.of("30"), "mentorGender", List.of("ANY"));

    private MenteeStepView() {
    }

    static Map<String, Object> of(Messages messages, String language, MenteeAddress address, MenteeStep step, Draft draft,
                                  LocalDate today, FieldErrors errors) {
        MenteeWalk walk = new MenteeWalk(draft, today);
        FormData data = data(draft);
        IntakeFields fields = new IntakeFields(messages, language, "jeune", data, errors);
        List<IntakeFields.Part> parts = fields.show(step.shown(data, today));
        Map<String, Object> model = fields.model();
        model.put("parts", parts);
        model.put("first", step == MenteeStep.YOU);
        model.put("title", "jeune.step." + step.path());
        model.put("intro", messages.has(language, "jeune.intro." + step.path()) ? "jeune.intro." + step.path() : "");
        model.put("number", walk.number(step));
        model.put("count", walk.steps().size() + 1);
        model.put("action", address.of(step));
        model.put("towns", model.getOrDefault("towns", List.of()));
        model.put("script", step == MenteeStep.HOME);
        model.put("association", address.association());
        return model;
    }

    private static FormData data(Draft draft) {
        Map<String, List<String>> answers = new LinkedHashMap<>(UNTOUCHED);
        answers.putAll(draft.answers());
        return FormData.of(answers);
    }
}
