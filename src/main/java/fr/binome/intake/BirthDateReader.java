package fr.binome.intake;

import fr.binome.people.Ages;
import fr.binome.people.TypedDate;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a birth date and whether the age fits the form. Not thread-safe. */
final class BirthDateReader {

    static final String FIELD = "birthDate";
    private static final int OLDEST = 110;

    private final FieldReader fields;
    private final LocalDate today;

    BirthDateReader(FieldReader fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    /** The birth date of somebody for whom the form is; empty if there is a fault. */
    Optional<LocalDate> read(AgeRule rule) {
        String typed = fields.typed(FIELD);
        if (typed.isEmpty()) {
            return fault("intake.error.birthDate.missing");
        }
        Optional<LocalDate> date = TypedDate.of(typed);
        if (date.isEmpty()) {
            return fault(TypedDate.shaped(typed) ? "intake.error.birthDate.none" : "intake.error.birthDate.shape",
                    FieldReader.shown(typed));
        }
        if (date.get().isAfter(today)) {
            return fault("intake.error.birthDate.future", FieldReader.shown(typed));
        }
        int age = Ages.on(date.get(), today);
        if (age > OLDEST) {
            return fault("intake.error.birthDate.year", FieldReader.shown(typed));
        }
        if (age < rule.youngest() || age > rule.oldest()) {
            return fault(age < rule.youngest() ? rule.tooYoung() : rule.tooOld(), age);
        }
        return date;
    }

    private Optional<LocalDate> fault(String key, Object... arguments) {
        fields.wrong(FIELD, key, arguments);
        return Optional.empty();
    }
}
