package fr.binome.people.profile;

import java.util.List;
import java.util.Map;

/** Somebody's profile as it is changed; {@code version} tells whether somebody else has changed it meanwhile. */
public record EditedPerson(String id, String name, long version, Map<String, List<String>> values) {
}
