package fr.binome.people.profile;

import static fr.binome.people.profile.Values.either;
import static fr.binome.people.profile.Values.first;
import static fr.binome.people.profile.Values.of;

import fr.binome.people.Channel;
import fr.binome.people.Mentee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A young person's row as values by field, and back. Pure. */
final class MenteeProfile {

    private MenteeProfile() {
    }

    static Map<String, List<String>> values(Mentee mentee) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("firstName", of(mentee.firstName()));
        values.put("lastName", of(mentee.lastName()));
        values.put("birthDate", of(mentee.birthDate().toString()));
        values.put("email", of(mentee.email()));
        values.put("phone", of(mentee.phone()));
        values.put("gender", of(mentee.gender()));
        values.put("postalCode", of(mentee.postalCode()));
        values.put("commune", of(mentee.commune()));
        values.put("mainGoal", mentee.goals().subList(0, Math.min(1, mentee.goals().size())));
        values.put("otherGoals", mentee.goals().subList(Math.min(1, mentee.goals().size()), mentee.goals().size()));
        values.put("roles", mentee.roles());
        values.put("sectors", mentee.sectors());
        values.put("interests", mentee.interests());
        values.put("mentorGender", of(mentee.mentorGender()));
        values.put("periods", mentee.periods());
        values.put("modes", mentee.modes());
        values.put("travelModes", mentee.travelModes());
        values.put("maxTravelMinutes", of(String.valueOf(mentee.maxTravelMinutes())));
        values.put("languages", mentee.languages());
        values.put("situations", mentee.situations());
        return values;
    }

    /** The row with these values; fields that are not among them stay. */
    static Mentee with(Mentee mentee, Map<String, List<String>> values) {
        Map<String, List<String>> all = values(mentee);
        all.putAll(values);
        List<String> goals = new ArrayList<>(all.get("mainGoal"));
        all.get("otherGoals").stream().filter(goal -> !goals.contains(goal)).forEach(goals::add);
        String email = first(all, "email");
        boolean sameMail = Objects.equals(email, mentee.email());
        Channel channel = sameMail || mentee.channel() == Channel.VIA ? mentee.channel() : email == null ? Channel.PHONE : Channel.MAIL;
        return new Mentee(mentee.id(), mentee.associationId(), mentee.branchId(), mentee.coordinatorId(), mentee.submission(), mentee.status(),
                first(all, "firstName"), first(all, "lastName"), email, first(all, "phone"), channel, mentee.language(),
                LocalDate.parse(first(all, "birthDate")), first(all, "gender"), first(all, "postalCode"), first(all, "commune"),
                List.copyOf(goals), all.get("sectors"), all.get("roles"), all.get("languages"), all.get("periods"), all.get("modes"),
                all.get("travelModes"), Integer.parseInt(either(all, "maxTravelMinutes", "0")), first(all, "mentorGender"),
                all.get("interests"), all.get("situations"), mentee.requiredCheck(), mentee.waitingSince(), mentee.createdAt(), mentee.version());
    }
}
