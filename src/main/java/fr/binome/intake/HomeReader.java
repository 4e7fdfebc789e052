package fr.binome.intake;

import fr.binome.territory.Commune;
import java.util.List;
import java.util.Optional;

/** Reads postal code and commune; several communes under one code are a question, not a mistake. Not thread-safe. */
final class HomeReader {

    static final String POSTAL_CODE = "postalCode";
    static final String COMMUNE = "commune";

    private final FieldReader fields;

    HomeReader(FieldReader fields) {
        this.fields = fields;
    }

    /** The commune's INSEE code; empty if there is a fault. */
    Optional<String> read() {
        String code = postalCode(fields.typed(POSTAL_CODE));
        if (code.isEmpty()) {
            fields.wrong(POSTAL_CODE, "intake.error.postalCode.missing");
            return Optional.empty();
        }
        List<Commune> communes = Homes.under(code);
        if (communes.isEmpty()) {
            fields.wrong(POSTAL_CODE, "intake.error.postalCode.unknown", FieldReader.shown(fields.typed(POSTAL_CODE)));
            return Optional.empty();
        }
        if (communes.size() == 1) {
            return Optional.of(communes.get(0).insee());
        }
        String chosen = fields.typed(COMMUNE);
        if (communes.stream().noneMatch(commune -> commune.insee().equals(chosen))) {
            fields.wrong(COMMUNE, "intake.error.commune", code, communes.size());
            return Optional.empty();
        }
        return Optional.of(chosen);
    }

    /** The code without blanks: people type "59 100". */
    static String postalCode(String typed) {
        return typed.replace(" ", "");
    }
}
