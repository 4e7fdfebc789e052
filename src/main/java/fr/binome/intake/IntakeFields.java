package fr.binome.intake;

import fr.binome.people.vocabulary.Gender;
import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.Language;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Role;
import fr.binome.people.vocabulary.Sector;
import fr.binome.people.vocabulary.Term;
import fr.binome.people.vocabulary.TravelMode;
import fr.binome.territory.Commune;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields that both public forms show alike, with what was typed and what is wrong. Not thread-safe. */
final class IntakeFields {

    /** The languages that are seen at once; the others unfold. */
    private static final int FIRST_LANGUAGES = 6;
    private static final Function<String, String> NO_ICON = value -> "";

    /** One commune of those under a postal code. */
    record Town(String insee, String name, boolean selected) {
    }

    private final FormView view;
    private final FormData data;
    private final FieldErrors errors;
    private final Map<String, Object> model = new HashMap<>();

    IntakeFields(Messages messages, String language, String prefix, FormData data, FieldErrors errors) {
        this.view = new FormView(messages, language, prefix, data, errors);
        this.data = data;
        this.errors = errors;
    }

    /** A model with everything both forms share; the caller adds its own. */
    Map<String, Object> shared() {
        model.put("faults", view.faults());
        model.put("submission", Submissions.of(data));
        field("firstName", "text", "given-name", true, FieldReader.NAME);
        field("lastName", "text", "family-name", true, FieldReader.NAME);
        field("birthDate", "text", "bday", true, 20);
        field("email", "email", "email", true, 254);
        field("phone", "tel", "tel", true, 30);
        field("postalCode", "text", "postal-code", true, 10);
        field("interests", "text", "off", false, 300);
        field("website", "text", "off", false, 100);
        asked("email");
        choices("gender", Gender.class, false, false);
        choices("sectors", Sector.class, true, false);
        choices("roles", Role.class, true, false);
        choices("modes", MeetingMode.class, true, true);
        choices("travelModes", TravelMode.class, true, true);
        model.put("maxTravelMinutes", view.choices("maxTravelMinutes", false, true, WishesReader.LIMITS,
                value -> "intake.minutes." + value, NO_ICON));
        languages();
        periods();
        towns();
        return model;
    }

    FormView.Field field(String name, String type, String autocomplete, boolean required, int longest) {
        FormView.Field field = view.field(name, type, autocomplete, required, longest);
        model.put(name, field);
        return field;
    }

    <T extends Enum<T> & Term> void choices(String name, Class<T> family, boolean several, boolean required) {
        model.put(name, view.choices(name, several, required, codes(family), labels(family), NO_ICON));
    }

    void goals(String name, boolean several, boolean required) {
        model.put(name, view.choices(name, several, required, codes(Goal.class), labels(Goal.class), GoalIcons::of));
    }

    void numbers(String name, List<String> values, String labelPrefix) {
        model.put(name, view.choices(name, false, true, values, value -> labelPrefix + value, NO_ICON));
    }

    /** A single box to tick. */
    void tick(String name) {
        model.put(name, view.choices(name, true, true, List.of("yes"), value -> "intake.tick." + name, NO_ICON));
    }

    /** Remembers the address about which the page asks, so that sending it again means it. */
    void asked(String field) {
        boolean asking = errors.of(field).filter(error -> error.key().equals("intake.error.email.suggestion")).isPresent();
        model.put(field + ContactReader.ASKED, asking || data.has(field + ContactReader.ASKED) ? data.first(field) : "");
    }

    /** Whether one of the fields holds an answer or a fault, so that what folds them must stay open. */
    boolean open(String... names) {
        return Arrays.stream(names).anyMatch(name -> data.has(name) || errors.of(name).isPresent());
    }

    private void languages() {
        FormView.Choices all = view.choices("languages", true, true, Language.OFFERED, code -> "language." + code, NO_ICON);
        model.put("languages", new FormView.Choices(all.name(), all.label(), all.hint(), all.error(), true,
                all.options().subList(0, FIRST_LANGUAGES)));
        List<FormView.Option> others = all.options().subList(FIRST_LANGUAGES, all.options().size());
        model.put("otherLanguages", others);
        model.put("otherLanguagesOpen", others.stream().anyMatch(FormView.Option::checked));
    }

    private void periods() {
        model.put("periods", view.choices("periods", true, true, List.of(), value -> value, NO_ICON));
        model.put("grid", PeriodGrid.of(data.all("periods")));
    }

    private void towns() {
        List<Commune> under = Homes.under(HomeReader.postalCode(data.first(HomeReader.POSTAL_CODE)));
        String chosen = data.first(HomeReader.COMMUNE);
        model.put("commune", view.field("commune", "text", "off", true, 5));
        model.put("towns", under.size() < 2 ? List.of() : under.stream()
                .map(town -> new Town(town.insee(), town.name(), town.insee().equals(chosen))).toList());
    }

    private static <T extends Enum<T> & Term> List<String> codes(Class<T> family) {
        return Arrays.stream(family.getEnumConstants()).map(Enum::name).toList();
    }

    private static <T extends Enum<T> & Term> Function<String, String> labels(Class<T> family) {
        return code -> Term.find(family, code).orElseThrow().labelKey();
    }
}
