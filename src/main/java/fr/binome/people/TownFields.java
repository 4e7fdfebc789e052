package fr.binome.people;

import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** Reads the fields {@code postalCode} and {@code town} of a form. */
public final class TownFields {

    private static final int NAMED = 12;

    private TownFields() {
    }

    /**
     * The commune of the postal code; where there are several, the one whose name was typed.
     *
     * @param prefix of the texts {@code postalCode.wrong} and {@code town.choose}
     * @return null if {@code errors} says why not
     */
    @Nullable
    public static Commune read(FormData data, String prefix, FieldErrors errors) {
        List<Commune> found = Communes.all().byPostalCode(data.first("postalCode"));
        if (found.isEmpty()) {
            errors.add("postalCode", prefix + ".postalCode.wrong");
            return null;
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        Commune named = Communes.all().named(data.first("postalCode"), data.first("town")).orElse(null);
        if (named == null) {
            errors.add("town", prefix + ".town.choose", String.join(", ", found.stream().map(Commune::name).limit(NAMED).toList()));
        }
        return named;
    }
}
