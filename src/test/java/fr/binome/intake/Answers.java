package fr.binome.intake;

import fr.binome.web.FormData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody sends with a public form: right everywhere until a test changes it. Immutable. */
record Answers(Map<String, List<String>> fields) {

    /** A 15-year-old of Roubaix on 22 November 2026, with a parent. */
    static Answers ofMentee() {
        return new Answers(Map.of()).and("firstName", "Inès").and("lastName", "Martin").and("birthDate", "09/04/2011")
                .and("email", "ines@example.org").and("postalCode", "59100").and("mainGoal", "STAG").and("otherGoals", "ORIE")
                .and("modes", "IN_PERSON", "REMOTE").and("periods", "WED-AFTERNOON", "SAT-MORNING").and("travelModes", "TRANSIT")
                .and("maxTravelMinutes", "45").and("languages", "fr").and("mentorGender", "ANY")
                .and("guardianName", "Nadia Martin").and("guardianRelation", "mère").and("guardianEmail", "nadia@example.org")
                .and("ownData", "yes");
    }

    static Answers ofAdult() {
        return ofMentee().and("birthDate", "09/04/2004").and("guardianName").and("guardianRelation").and("guardianEmail");
    }

    static Answers ofMentor() {
        return new Answers(Map.of()).and("firstName", "Marc").and("lastName", "Petit").and("birthDate", "09/04/1984")
                .and("email", "marc@example.org").and("postalCode", "59100").and("job", "comptable").and("goals", "STAG", "CONF")
                .and("sectors", "BANKING").and("modes", "REMOTE").and("periods", "WED-AFTERNOON").and("languages", "fr")
                .and("capacity", "2").and("charter", "yes").and("ownData", "yes");
    }

    /** The same with other values for one field; none at all leaves it out. */
    Answers and(String field, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(field, List.of(values));
        return new Answers(changed);
    }

    FormData data() {
        return FormData.of(fields);
    }

    /** Names and values in turn. */
    String[] sent() {
        List<String> sent = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> {
            sent.add(name);
            sent.add(value);
        }));
        return sent.toArray(String[]::new);
    }
}
