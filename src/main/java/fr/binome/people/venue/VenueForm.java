package fr.binome.people.venue;

import fr.binome.people.TownFields;
import fr.binome.people.vocabulary.Period;
import fr.binome.territory.Commune;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;

/** Reads a place out of a form. */
final class VenueForm {

    static final int MOST = 50;

    private VenueForm() {
    }

    /** Null if {@code errors} says why not. */
    @Nullable
    static Venue read(FormData data, String id, String associationId, FieldErrors errors) {
        text(data, "name", 120, errors);
        text(data, "address", 200, errors);
        VenueKind kind = Arrays.stream(VenueKind.values()).filter(each -> each.name().equals(data.first("kind"))).findFirst().orElse(null);
        if (kind == null) {
            errors.add("kind", "venue.kind.missing");
        }
        Commune commune = TownFields.read(data, "venue", errors);
        String capacity = data.first("capacity");
        if (!capacity.matches("\\d{1,2}") || Integer.parseInt(capacity) < 1 || Integer.parseInt(capacity) > MOST) {
            errors.add("capacity", "venue.capacity.wrong");
        }
        List<String> periods = Period.week().stream().map(Period::code).filter(data.all("periods")::contains).toList();
        if (periods.isEmpty()) {
            errors.add("periods", "venue.periods.missing");
        }
        return !errors.isEmpty() ? null : new Venue(id, associationId, data.first("name"), data.first("address"), data.first("postalCode"),
                commune.insee(), kind, Integer.parseInt(capacity), String.join("|", periods), data.has("active"));
    }

    private static void text(FormData data, String name, int longest, FieldErrors errors) {
        if (data.first(name).isBlank() || data.first(name).length() > longest) {
            errors.add(name, "venue." + name + ".missing");
        }
    }
}
