package fr.binome.people.venue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * A place where pairs may meet.
 *
 * @param commune its INSEE code
 * @param capacity pairs at a time, at least 1
 * @param periods weekly periods in which it is open, such as {@code WED-EVENING}
 * @param active whether it is proposed to new pairs
 */
@MappedEntity("venues")
public record Venue(@Id String id, String associationId, String name, String address, String postalCode, String commune, VenueKind kind,
                    int capacity, String periods, boolean active) {

    /** The codes of {@link #periods}. */
    public List<String> open() {
        return periods.isEmpty() ? List.of() : List.of(periods.split("\\|"));
    }
}
