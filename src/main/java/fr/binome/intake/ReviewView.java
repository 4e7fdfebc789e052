package fr.binome.intake;

import fr.binome.people.ConsentTexts;
import fr.binome.people.Dates;
import fr.binome.people.PhoneNumber;
import fr.binome.people.TypedDate;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The model of the page on which somebody reads all answers again before sending them. */
final class ReviewView {

    /** One page of the form with what was answered there. */
    record Section(String id, String title, String address, List<Line> lines) {
    }

    record Line(String label, String value) {
    }

    private final Messages messages;
    private final String language;
    private final String form;
    private final FormData answers;

    private ReviewView(Messages messages, String language, String form, FormData answers) {
        this.messages = messages;
        this.language = language;
        this.form = form;
        this.answers = answers;
    }

    static Map<String, Object> of(Messages messages, String language, FormAddress<?> address, Draft draft, LocalDate today,
                                  FieldErrors errors) {
        String form = address.form().path();
        ReviewView view = new ReviewView(messages, language, form, draft.data());
        List<Step> steps = new FormWalker<>(address, draft, today).steps();
        IntakeFields fields = new IntakeFields(messages, language, form, draft.data(), errors);
        Map<String, Object> model = fields.model();
        model.put("parts", fields.show(address.form().agreements()));
        model.put("sections", steps.stream().map(step -> view.section(address, step, today)).toList());
        model.put("number", steps.size() + 1);
        model.put("count", steps.size() + 1);
        model.put("action", address.review());
        model.put("ownDataText", AgreedText.of(messages, language, ConsentTexts.OWN_DATA, address.association().name(),
                address.association().email()));
        model.put("association", address.association());
        return model;
    }

    private Section section(FormAddress<?> address, Step step, LocalDate today) {
        List<Line> lines = step.shown(answers, today).stream().filter(question -> answers.has(question.name()))
                .map(question -> new Line(question.label(messages, language, form), shown(question))).toList();
        boolean first = address.steps().indexOf(step) == 0;
        return new Section("part-" + step.path(), first ? "walk.review.you" : StepView.title(form, step), address.of(step), lines);
    }

    private String shown(Question question) {
        String typed = answers.first(question.name());
        return switch (question.kind()) {
            case DATE -> TypedDate.of(typed).map(date -> Dates.words(date, language)).orElse(typed);
            case COMMUNE -> Communes.all().byInsee(typed).map(Commune::name).orElse(typed);
            case ONE, SEVERAL, LANGUAGES, WEEK, TICK -> sentence(answers.all(question.name()).stream()
                    .map(value -> question.words(messages, language, value)).collect(Collectors.joining(", ")));
            case PHONE -> PhoneNumber.of(typed).orElse(typed);
            case NAME, WORDS, TEXT, EMAIL, TRAP -> typed;
            case POSTAL_CODE -> town(typed);
        };
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** With the commune where the code has one only, and it was never asked. */
    private static String town(String typed) {
        List<Commune> under = Homes.under(HomeReader.postalCode(typed));
        return under.size() == 1 ? typed + " " + under.get(0).name() : typed;
    }
}
