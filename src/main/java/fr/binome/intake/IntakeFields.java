package fr.binome.intake;

import fr.binome.territory.Commune;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns questions into the fields of a page, with what was typed and what is wrong. Not thread-safe. */
final class IntakeFields {

    /** The languages that are seen at once; the others unfold. */
    private static final int FIRST_LANGUAGES = 6;

    /** One commune of those under a postal code. */
    record Town(String insee, String name, boolean selected) {
    }

    /**
     * One question of a page that lists its questions; exactly one of the parts is there.
     *
     * @param asked the address about which the page asks; empty if it asks nothing
     * @param fold key of the words behind which the question hides until somebody wants it; empty if it does not hide
     * @param open whether what could hide has an answer or a fault to show
     */
    record Part(@Nullable FormView.Field typed, @Nullable FormView.Choices chosen, boolean home, boolean week, boolean languageList,
                String asked, String fold, boolean open) {

        static final Part NONE = new Part(null, null, false, false, false, "", "", false);
        static final Part HOME = new Part(null, null, true, false, false, "", "", false);
        static final Part WEEK = new Part(null, null, false, true, false, "", "", false);
        static final Part LANGUAGES = new Part(null, null, false, false, true, "", "", false);

        static Part of(FormView.Field typed, String asked) {
            return new Part(typed, null, false, false, false, asked, "", false);
        }
    }

    private final Messages messages;
    private final String language;
    private final String form;
    private final FormView view;
    private final FormData data;
    private final FieldErrors errors;
    private final Map<String, Object> model = new HashMap<>();

    IntakeFields(Messages messages, String language, String form, FormData data, FieldErrors errors) {
        this.messages = messages;
        this.language = language;
        this.form = form;
        this.view = new FormView(messages, language, form, data, errors);
        this.data = data;
        this.errors = errors;
        model.put("faults", view.faults());
    }

    /** The fields by the names of their questions; the caller adds its own. */
    Map<String, Object> model() {
        return model;
    }

    /** Puts the questions into the model and returns them in order; what the page shows by itself is not among them. */
    List<Part> show(List<Question> questions) {
        return questions.stream().map(this::show).filter(part -> part != Part.NONE).toList();
    }

    private Part show(Question question) {
        return switch (question.kind()) {
            case NAME -> typed(question, "text", question.most());
            case WORDS -> typed(question, "text", 300);
            case TEXT -> typed(question, "textarea", question.most());
            case DATE -> typed(question, "text", 20);
            case EMAIL -> email(question);
            case PHONE -> typed(question, "tel", 30);
            case POSTAL_CODE -> home(question);
            case COMMUNE, TRAP -> {
                typed(question, "text", 5);
                yield Part.NONE;
            }
            case ONE -> chosen(question, false);
            case SEVERAL, TICK -> chosen(question, true);
            case LANGUAGES -> languages(question);
            case WEEK -> week(question);
        };
    }

    private Part typed(Question question, String type, int longest) {
        FormView.Field field = question.text().isEmpty()
                ? view.field(question.name(), type, question.autocomplete(), question.required(), longest)
                : new FormView.Field(question.name(), question.text(), "", shown(question), fault(question), type, "off",
                        question.required(), longest);
        model.put(question.name(), field);
        return Part.of(field, "");
    }

    private String shown(Question question) {
        String typed = data.first(question.name());
        return typed.substring(0, Math.min(typed.length(), question.most()));
    }

    private String fault(Question question) {
        return view.faults().stream().filter(fault -> fault.field().equals(question.name())).map(FormView.Fault::message)
                .findFirst().orElse("");
    }

    /** Remembers the address about which the page asks, so that sending it again means it. */
    private Part email(Question question) {
        Part part = typed(question, "email", question.most());
        String field = question.name() + ContactReader.ASKED;
        boolean asking = errors.of(question.name()).filter(error -> error.key().equals("intake.error.email.suggestion")).isPresent();
        String asked = asking || data.has(field) ? data.first(question.name()) : "";
        model.put(field, asked);
        return Part.of(part.typed(), asked);
    }

    private Part chosen(Question question, boolean several) {
        FormView.Choices choices = choices(question, several);
        model.put(question.name(), choices);
        String fold = form + "." + question.name() + ".more";
        return new Part(null, choices, false, false, false, "", messages.has(language, fold) ? fold : "", open(question));
    }

    private FormView.Choices choices(Question question, boolean several) {
        return question.text().isEmpty() ? ownChoices(question, several) : extraChoices(question);
    }

    private FormView.Choices extraChoices(Question question) {
        List<FormView.Option> options = new ArrayList<>();
        for (String value : question.values()) {
            options.add(new FormView.Option(options.isEmpty() ? question.name() : question.name() + "-" + options.size(),
                    question.name(), "radio", value, question.words(messages, language, value), "",
                    data.first(question.name()).equals(value)));
        }
        return new FormView.Choices(question.name(), question.text(), "", fault(question), question.required(), options);
    }

    private FormView.Choices ownChoices(Question question, boolean several) {
        return view.choices(question.name(), several, question.required(), question.values(), question::label,
                value -> ChoiceIcons.of(question.label(value)));
    }

    /** Whether one of the fields holds an answer or a fault, so that what folds them must stay open. */
    boolean open(Question... questions) {
        return Arrays.stream(questions).map(Question::name).anyMatch(name -> data.has(name) || errors.of(name).isPresent());
    }

    private Part languages(Question question) {
        FormView.Choices all = choices(question, true);
        model.put("languages", new FormView.Choices(all.name(), all.label(), all.hint(), all.error(), true,
                all.options().subList(0, FIRST_LANGUAGES)));
        List<FormView.Option> others = all.options().subList(FIRST_LANGUAGES, all.options().size());
        model.put("otherLanguages", others);
        model.put("otherLanguagesOpen", others.stream().anyMatch(FormView.Option::checked));
        return Part.LANGUAGES;
    }

    private Part week(Question question) {
        model.put("periods", view.choices(question.name(), true, true, List.of(), value -> value, value -> ""));
        model.put("grid", PeriodGrid.of(data.all(question.name())));
        return Part.WEEK;
    }

    private Part home(Question question) {
        typed(question, "text", 10);
        List<Commune> under = Homes.under(HomeReader.postalCode(data.first(question.name())));
        String chosen = data.first(HomeReader.COMMUNE);
        model.put("towns", under.size() < 2 ? List.of() : under.stream()
                .map(town -> new Town(town.insee(), town.name(), town.insee().equals(chosen))).toList());
        return Part.HOME;
    }
}
