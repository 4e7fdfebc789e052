package fr.binome.people.profile;

import java.util.Arrays;
import java.util.Set;

/** The parts in which a profile is shown to be changed, so that nobody scrolls past what they leave alone. */
enum ProfilePart {
    WHO("firstName", "lastName", "birthDate", "email", "phone", "gender", "job", "capacity", "postalCode"),
    WISHES("mainGoal", "otherGoals", "goals", "roles", "sectors", "interests", "mentorGender", "preferredSituations"),
    MEETING("periods", "modes", "travelModes", "maxTravelMinutes"),
    MORE("languages", "situations");

    private final Set<String> fields;

    ProfilePart(String... fields) {
        this.fields = Set.of(fields);
    }

    static ProfilePart of(ProfileField field) {
        return Arrays.stream(values()).filter(part -> part.fields.contains(field.name())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part shows the field (" + field.name()
                        + ").\nMaybe add it to one of ProfilePart."));
    }
}
