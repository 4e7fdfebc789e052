package fr.binome.intake;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the models of the pages of one form. Not thread-safe. */
final class StepView {

    private final Messages messages;
    private final String language;
    private final FormAddress<?> address;
    private final LocalDate today;

    StepView(Messages messages, String language, FormAddress<?> address, LocalDate today) {
        this.messages = messages;
        this.language = language;
        this.address = address;
        this.today = today;
    }

    Map<String, Object> step(Step step, Draft draft, FieldErrors errors) {
        PublicForm<?> form = address.form();
        FormWalker<?> walk = new FormWalker<>(address, draft, today);
        FormData data = data(draft);
        IntakeFields fields = new IntakeFields(messages, language, form.path(), data, errors);
        List<IntakeFields.Part> parts = fields.show(step.shown(data, today));
        boolean first = address.steps().indexOf(step) == 0;
        Map<String, Object> model = fields.model();
        model.put("parts", parts);
        model.put("first", first);
        model.put("welcome", form.path() + ".intro");
        model.put("promises", first ? form.promises() : List.of());
        model.put("title", title(form.path(), step));
        model.put("intro", intro(step));
        model.put("agreed", step.text().isEmpty() ? List.of()
                : AgreedText.of(messages, language, step.text(), address.association().name(), address.association().email()));
        model.put("number", walk.number(step));
        model.put("count", walk.steps().size() + 1);
        model.put("base", address.base());
        model.put("branch", first ? data.first(FormDesk.BRANCH) : "");
        model.put("action", address.of(step));
        model.put("towns", model.getOrDefault("towns", List.of()));
        model.put("script", step.questions().contains(Questions.COMMUNE));
        model.put("association", address.association());
        return model;
    }

    /** The key of a page's heading. */
    static String title(String form, Step step) {
        return step.path().equals(FormAddress.EXTRAS) ? "walk.step." + FormAddress.EXTRAS : form + ".step." + step.path();
    }

    private String intro(Step step) {
        String key = address.form().path() + ".intro." + step.path();
        return messages.has(language, key) ? key : "";
    }

    private FormData data(Draft draft) {
        Map<String, List<String>> answers = new LinkedHashMap<>(address.form().untouched());
        answers.putAll(draft.answers());
        return FormData.of(answers);
    }
}
