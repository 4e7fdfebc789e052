package fr.binome.people.profile;

import fr.binome.people.EmailAddress;
import fr.binome.people.PhoneNumber;
import fr.binome.people.TypedDate;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a changed profile: values by field, as {@link MenteeProfile} and {@link MentorProfile} give and take them. Not thread-safe. */
public final class ProfileReader {

    static final String COMMUNE = "commune";
    private static final int LONGEST_WORD = 40;
    private static final int SHOWN = 40;

    private final FormData data;
    private final FieldErrors errors;
    private final LocalDate today;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private ProfileReader(FormData data, LocalDate today, FieldErrors errors) {
        this.data = data;
        this.today = today;
        this.errors = errors;
    }

    /** The values of {@code fields}; those at fault are noted in {@code errors}. */
    public static Map<String, List<String>> read(FormData data, List<ProfileField> fields, LocalDate today, FieldErrors errors) {
        ProfileReader reader = new ProfileReader(data, today, errors);
        fields.forEach(reader::read);
        return reader.values;
    }

    private void read(ProfileField field) {
        switch (field.kind()) {
            case TEXT -> text(field);
            case NUMBER -> number(field);
            case EMAIL -> form(field, EmailAddress.of(typed(field.name()).replace(" ", "")), "people.error.email");
            case PHONE -> form(field, PhoneNumber.of(typed(field.name())), "people.error.phone");
            case BIRTH_DATE -> birthDate(field);
            case HOME -> home(field);
            case WORDS -> words(field);
            case ONE -> one(field);
            case SEVERAL, WEEK -> several(field);
            default -> throw new IllegalStateException(field.toString());
        }
    }

    private String typed(String name) {
        return data.first(name).replaceAll("\\p{Cf}", "").replaceAll("\\s+", " ").strip();
    }

    private void text(ProfileField field) {
        String typed = typed(field.name());
        if (typed.isEmpty() && field.needed()) {
            errors.add(field.name(), "people.error.missing");
        } else if (typed.length() > field.most()) {
            errors.add(field.name(), "people.error.long", field.most(), typed.length());
        } else if (typed.indexOf('<') >= 0 || typed.indexOf('>') >= 0 || !typed.isEmpty() && typed.codePoints().noneMatch(Character::isLetter)) {
            errors.add(field.name(), "people.error.letters", shown(typed));
        }
        put(field.name(), typed);
    }

    private void number(ProfileField field) {
        String typed = typed(field.name());
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) > field.most()) {
            errors.add(field.name(), "people.error.number", field.most());
        }
        put(field.name(), typed);
    }

    private void form(ProfileField field, Optional<String> good, String fault) {
        if (!typed(field.name()).isEmpty() && good.isEmpty()) {
            errors.add(field.name(), fault);
        }
        put(field.name(), good.orElse(""));
    }

    private void birthDate(ProfileField field) {
        Optional<LocalDate> date = TypedDate.of(typed(field.name())).filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(120)));
        if (date.isEmpty()) {
            errors.add(field.name(), "people.error.date", shown(typed(field.name())));
        }
        put(field.name(), date.map(LocalDate::toString).orElse(""));
    }

    private void home(ProfileField field) {
        String code = typed(field.name()).replace(" ", "");
        List<Commune> communes = Communes.all().byPostalCode(code);
        String chosen = typed(COMMUNE);
        if (communes.isEmpty()) {
            errors.add(field.name(), "people.error.postalCode", shown(code));
        } else if (communes.size() > 1 && communes.stream().noneMatch(commune -> commune.insee().equals(chosen))) {
            errors.add(COMMUNE, "people.error.commune", code);
        }
        put(field.name(), code);
        put(COMMUNE, communes.size() == 1 ? communes.get(0).insee() : chosen);
    }

    private void words(ProfileField field) {
        List<String> words = Arrays.stream(typed(field.name()).replace('|', ',').split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).distinct().toList();
        if (words.size() > field.most() || words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            errors.add(field.name(), "people.error.words", field.most(), LONGEST_WORD);
        } else if (typed(field.name()).indexOf('<') >= 0) {
            errors.add(field.name(), "people.error.letters", shown(typed(field.name())));
        }
        values.put(field.name(), words);
    }

    private void one(ProfileField field) {
        String chosen = typed(field.name());
        if (!field.values().contains(chosen)) {
            errors.add(field.name(), "people.error.choice");
        }
        put(field.name(), chosen);
    }

    private void several(ProfileField field) {
        List<String> chosen = data.all(field.name());
        if (!field.values().containsAll(chosen) || field.needed() && chosen.isEmpty()) {
            errors.add(field.name(), "people.error.choice");
        } else if (chosen.stream().distinct().count() > field.most()) {
            errors.add(field.name(), "people.error.many", field.most(), chosen.size());
        }
        values.put(field.name(), field.values().stream().filter(chosen::contains).toList());
    }

    private void put(String name, String value) {
        values.put(name, value.isEmpty() ? List.of() : List.of(value));
    }

    private static String shown(String typed) {
        return typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…";
    }
}
