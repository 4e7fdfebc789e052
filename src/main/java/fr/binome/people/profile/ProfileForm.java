package fr.binome.people.profile;

import fr.binome.people.Dates;
import fr.binome.people.vocabulary.Day;
import fr.binome.people.vocabulary.DayPart;
import fr.binome.people.vocabulary.Period;
import fr.binome.territory.Communes;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a profile as the partial {@code people/_profile} shows them. Not thread-safe. */
public final class ProfileForm {

    /** One field; one of its parts is there, the others are null. */
    public record Shown(FormView.Field text, FormView.Choices choices, FormView.Choices periods, Grid grid, Home home) {
    }

    /** Some fields under a title. */
    public record Part(String titleKey, boolean open, List<Shown> fields) {
    }

    /** The communes under a postal code. */
    public record Home(String label, String error, List<Town> towns) {
    }

    public record Town(String insee, String name, boolean selected) {
    }

    /** The week as a table of check boxes. */
    public record Grid(List<String> parts, List<GridRow> rows) {
    }

    public record GridRow(String day, List<Cell> cells) {
    }

    public record Cell(String id, String value, String labelKey, boolean checked) {
    }

    private static final int MANY = 12;

    private final Messages messages;
    private final String language;
    private final FormData data;
    private final FieldErrors errors;
    private final FormView view;

    public ProfileForm(Messages messages, String language, FormData data, FieldErrors errors) {
        this.messages = messages;
        this.language = language;
        this.data = data;
        this.errors = errors;
        this.view = new FormView(messages, language, "profile", data, errors);
    }

    /** A form filled with what is stored; the birth date as people type it. */
    public static FormData filled(EditedPerson person) {
        Map<String, List<String>> values = new HashMap<>(person.values());
        values.computeIfPresent("birthDate", (same, date) -> List.of(Dates.typed(LocalDate.parse(date.get(0)))));
        values.computeIfPresent("interests", (same, words) -> words.isEmpty() ? List.of() : List.of(String.join(", ", words)));
        return FormData.of(values);
    }

    public List<FormView.Fault> faults() {
        return view.faults();
    }

    /** The fields part by part; the first part is open, and those with something wrong. */
    public List<Part> parts(List<ProfileField> fields) {
        Map<ProfilePart, List<ProfileField>> parts = fields.stream()
                .collect(Collectors.groupingBy(ProfilePart::of, () -> new EnumMap<>(ProfilePart.class), Collectors.toList()));
        return parts.entrySet().stream().map(part -> new Part("profile.part." + part.getKey(), part.getKey() == ProfilePart.WHO
                || part.getValue().stream().anyMatch(field -> errors.of(field.name()).isPresent()), show(part.getValue()))).toList();
    }

    private List<Shown> show(List<ProfileField> fields) {
        List<Shown> shown = new ArrayList<>();
        for (ProfileField field : fields) {
            switch (field.kind()) {
                case HOME -> {
                    shown.add(text(field, "text"));
                    home().ifPresent(home -> shown.add(new Shown(null, null, null, null, home)));
                }
                case ONE, SEVERAL -> shown.add(new Shown(null, choices(field), null, null, null));
                case WEEK -> shown.add(new Shown(null, null, choices(field), grid(data.all(field.name())), null));
                case EMAIL -> shown.add(text(field, "email"));
                case PHONE -> shown.add(text(field, "tel"));
                default -> shown.add(text(field, "text"));
            }
        }
        return shown;
    }

    private Shown text(ProfileField field, String type) {
        int longest = field.kind() == ProfileField.Kind.WORDS ? 240 : field.kind() == ProfileField.Kind.HOME ? 7
                : field.kind() == ProfileField.Kind.NUMBER ? 4 : field.most();
        return new Shown(view.field(field.name(), type, "off", field.needed(), longest), null, null, null, null);
    }

    /** Of many languages, those that somebody speaks and the usual ones. */
    private FormView.Choices choices(ProfileField field) {
        List<String> chosen = data.all(field.name());
        List<String> values = !field.name().equals("languages") ? field.values()
                : field.values().stream().filter(value -> chosen.contains(value) || field.values().indexOf(value) < MANY).toList();
        return view.choices(field.name(), field.kind() != ProfileField.Kind.ONE, field.needed(), values, value -> field.labels() + value, value -> "");
    }

    private Optional<Home> home() {
        String code = data.first("postalCode").replace(" ", "");
        String chosen = data.first(ProfileReader.COMMUNE);
        List<Town> towns = Communes.all().byPostalCode(code).stream()
                .map(commune -> new Town(commune.insee(), commune.name(), commune.insee().equals(chosen))).toList();
        String error = errors.of(ProfileReader.COMMUNE).map(fault -> messages.text(language, fault.key(), fault.arguments().toArray())).orElse("");
        return towns.size() < 2 ? Optional.empty()
                : Optional.of(new Home(messages.text(language, "profile.commune.label"), error, towns));
    }

    private static Grid grid(List<String> chosen) {
        List<GridRow> rows = Arrays.stream(Day.values()).map(day -> new GridRow(day.labelKey(),
                Arrays.stream(DayPart.values()).map(part -> cell(new Period(day, part), chosen)).toList())).toList();
        return new Grid(Arrays.stream(DayPart.values()).map(DayPart::labelKey).toList(), rows);
    }

    private static Cell cell(Period period, List<String> chosen) {
        return new Cell(period.index() == 0 ? "periods" : "periods-" + period.code(), period.code(), period.labelKey(),
                chosen.contains(period.code()));
    }
}
